using GovGraph.Extraction.Lexicons;

namespace GovGraph.Extraction.Tagging;

/// <summary>Characters to the ids of the network; normal form and look-up in one table.</summary>
internal sealed class Vocabulary
{
    private const string File = "Model/vocabulary.txt";
    private const short Unknown = 1;
    private readonly short[] ids = new short[char.MaxValue + 1];

    public Vocabulary(TextNormalizer normalizer)
    {
        var known = new short[char.MaxValue + 1];
        Array.Fill(known, Unknown);
        var lines = Embedded.Lines(File);
        for (short i = 2; i < lines.Length; i++)
        {
            // the line break cannot stand in a list of lines as itself
            var entry = lines[i] == @"\n" ? "\n" : lines[i];
            known[entry.Length == 1 ? entry[0] : throw new TsvException("vocabulary.txt", i + 1, "one character a line")] = i;
        }

        for (var c = 0; c < ids.Length; c++)
        {
            ids[c] = known[normalizer.ForModel((char)c)];
        }
    }

    public void Encode(ReadOnlySpan<char> text, Span<long> into)
    {
        for (var i = 0; i < text.Length; i++)
        {
            into[i] = ids[text[i]];
        }
    }
}
