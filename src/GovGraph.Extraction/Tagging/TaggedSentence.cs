using GovGraph.Core.Text;
using GovGraph.Extraction.Reading;

namespace GovGraph.Extraction.Tagging;

/// <summary>
/// A sentence as recognisers see it: digits and letters in half width, simplified characters, no padding inside names or words.
/// Positions of mentions and tags are in <see cref="Text"/>; <see cref="Printed"/> leads back to what stands on the page.
/// </summary>
/// <param name="Source">The sentence as printed.</param>
/// <param name="Index">Its position among the report's sentences, from 0.</param>
/// <param name="Text">The text to match against.</param>
/// <param name="Map">For each character of <paramref name="Text"/> its position in <see cref="Sentence.Text"/> of <paramref name="Source"/>.</param>
/// <param name="Tags">Proposals of the tagger over <paramref name="Text"/>, in order, without overlap.</param>
internal sealed record TaggedSentence(Sentence Source, int Index, string Text, int[] Map, IReadOnlyList<TagSpan> Tags)
{
    private readonly bool[] starts = Starts(Text.Length, Tags);

    public SentenceKind Kind => Source.Kind;

    public int Article => Source.Article;

    public int Paragraph => Source.Paragraph;

    /// <summary>Whether a word begins at this position, or the text ends there.</summary>
    public bool IsBoundary(int position) => starts[position];

    /// <summary>What stands on the page between two positions, white space removed.</summary>
    public string Printed(int start, int end)
    {
        var printed = new char[end - start];
        for (var i = start; i < end; i++)
        {
            printed[i - start] = Source.Text[Map[i]];
        }

        return new string(printed);
    }

    /// <summary>The ranges of the report's text that hold a part of the sentence.</summary>
    public IReadOnlyList<TextSpan> Ranges(int start, int end) =>
        end > start ? Source.Ranges(Map[start], Map[end - 1] - Map[start] + 1) : [];

    private static bool[] Starts(int length, IReadOnlyList<TagSpan> tags)
    {
        var starts = new bool[length + 1];
        starts[0] = starts[length] = true;
        foreach (var tag in tags)
        {
            starts[tag.Start] = starts[tag.End] = true;
        }

        return starts;
    }
}
