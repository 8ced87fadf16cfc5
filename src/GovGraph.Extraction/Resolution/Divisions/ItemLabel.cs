using GovGraph.Core.Facts;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Resolution.Divisions;

/// <summary>【长寿区】3月3日，区政协召开…; 长寿区：…: an item of a digest says at its head whose it is.</summary>
internal sealed class ItemLabel(IReadOnlyList<TaggedSentence> sentences, ILookup<int, Located> located)
{
    /// <summary>Of the paragraph of a sentence; null where none stands at its head.</summary>
    public Division? At(int sentence)
    {
        var first = sentence;
        while (first > 0 && sentences[first - 1].Article == sentences[sentence].Article && sentences[first - 1].Paragraph == sentences[sentence].Paragraph)
        {
            first--;
        }

        return located[first].FirstOrDefault() is { Mention: { Start: <= 1, IsTown: false } label } head
            && label.End < sentences[first].Text.Length && sentences[first].Text[label.End] is '】' or '：' or '|'
            ? head.Division
            : null;
    }
}
