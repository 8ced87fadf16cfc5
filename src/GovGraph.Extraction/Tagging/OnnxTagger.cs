using System.Buffers;
using GovGraph.Extraction.Lexicons;
using Microsoft.ML.OnnxRuntime;

namespace GovGraph.Extraction.Tagging;

/// <summary>
/// The tagger that comes with the product: a small convolutional network of our own (see Model/NOTICE.md), run by the ONNX
/// Runtime. One thread for each call, so that results do not depend on the machine and several reports run side by side.
/// Costs about 60 MB and a tenth of a second to make; make one and share it.
/// </summary>
public sealed class OnnxTagger : ITagger, IDisposable
{
    private static readonly string[] Inputs = ["ids"];
    private static readonly string[] Outputs = ["emissions"];
    private readonly Vocabulary vocabulary;
    private readonly TagDecoder decoder = new();
    private readonly RunOptions runOptions = new();
    private readonly InferenceSession session;

    public OnnxTagger()
        : this(new TextNormalizer())
    {
    }

    public OnnxTagger(TextNormalizer normalizer)
    {
        vocabulary = new Vocabulary(normalizer);
        RuntimeSettings.TurnTelemetryOff();
        using var options = new SessionOptions
        {
            IntraOpNumThreads = 1,
            InterOpNumThreads = 1,
            EnableMemoryPattern = false, // rows are of all lengths
            LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR,
        };
        session = new InferenceSession(Embedded.Bytes("Model/tagger.int8.onnx"), options);
    }

    public IReadOnlyList<TagSpan> Tag(string text)
    {
        var spans = new List<TagSpan>(text.Length / 2);
        foreach (var row in TagRows.Cut(text))
        {
            TagRow(text.AsSpan(row.Start, row.Length), row.Start, spans);
        }

        return spans;
    }

    public void Dispose()
    {
        session.Dispose();
        runOptions.Dispose();
    }

    private void TagRow(ReadOnlySpan<char> row, int offset, List<TagSpan> spans)
    {
        var ids = ArrayPool<long>.Shared.Rent(row.Length);
        var tags = ArrayPool<byte>.Shared.Rent(row.Length);
        vocabulary.Encode(row, ids);
        using (var input = OrtValue.CreateTensorValueFromMemory(
            OrtMemoryInfo.DefaultInstance, ids.AsMemory(0, row.Length), [1, row.Length]))
        using (var outputs = session.Run(runOptions, Inputs, [input], Outputs))
        {
            decoder.Decode(row, outputs[0].GetTensorDataAsSpan<float>(), tags);
        }

        TagSpans.Collect(tags.AsSpan(0, row.Length), offset, spans);
        ArrayPool<long>.Shared.Return(ids);
        ArrayPool<byte>.Shared.Return(tags);
    }
}
