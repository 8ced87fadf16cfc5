using System.Diagnostics;
using System.Globalization;
using GovGraph.Core.Facts;
using GovGraph.Core.Graph;
using GovGraph.Extraction;
using GovGraph.Extraction.Evaluation;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Relations;
using GovGraph.Extraction.Resolution;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Benchmarks;

/// <summary>Takes reports through the stages of <see cref="ReportExtractor"/> one by one and tells how long each took in all.</summary>
internal sealed class StageTimes
{
    private static readonly string[] Names = ["files", "reading", "tagging", "mentions", "resolution", "relations", "answer, JSON", "writing"];

    private readonly long[] clock = new long[Names.Length];
    private long last;

    public void Print(string folder)
    {
        var files = Directory.GetFiles(folder, "*.txt", SearchOption.AllDirectories);
        Run(files); // the first round makes the runtime compile everything
        Array.Clear(clock);
        var characters = Run(files);
        var all = clock.Sum();
        foreach (var (name, ticks) in Names.Zip(clock))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-14}{Seconds(ticks),7:0.00} s {100.0 * ticks / all,6:0.0} %"));
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{files.Length} reports, {characters} characters, {Seconds(all):0.0} s: {characters / Seconds(all):0} characters a second"));
    }

    private long Run(string[] files)
    {
        var normalizer = new TextNormalizer();
        var lexicon = Lexicon.Load();
        using var network = new OnnxTagger(normalizer);
        var reader = new ReportReader(normalizer);
        var tagger = new DocumentTagger(network, normalizer);
        var finder = new MentionFinder(lexicon);
        var resolver = new Resolver(lexicon);
        var relations = new RelationReader(lexicon);
        var output = Directory.CreateTempSubdirectory("govgraph-stages-").FullName;
        long characters = 0;
        foreach (var (number, file) in files.Index())
        {
            last = Stopwatch.GetTimestamp();
            if (!ReportBytes.Decode(File.ReadAllBytes(file)).TryGet(out var text, out _))
            {
                continue;
            }

            characters += text.Length;
            Lap(0);
            var document = reader.Read(text);
            Lap(1);
            var sentences = tagger.Tag(document);
            Lap(2);
            var mentions = finder.Find(sentences);
            Lap(3);
            var report = resolver.Resolve(sentences, mentions);
            Lap(4);
            var header = report.Header;
            var facts = new ReportFacts(
                new Report(Ids.OfReport(text), header.Title, header.Source, header.Published, text), relations.Read(report), ReportExtractor.Version);
            Lap(5);
            var json = AnswerFileJson.Write(AnswerFile.Of(facts));
            Lap(6);
            File.WriteAllText(Path.Combine(output, string.Create(CultureInfo.InvariantCulture, $"{number}.json")), json);
            Lap(7);
        }

        Directory.Delete(output, recursive: true);
        return characters;
    }

    private void Lap(int stage)
    {
        var now = Stopwatch.GetTimestamp();
        clock[stage] += now - last;
        last = now;
    }

    private static double Seconds(long ticks) => ticks / (double)Stopwatch.Frequency;
}
