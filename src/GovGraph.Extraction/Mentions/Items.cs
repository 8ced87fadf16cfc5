using System.Buffers;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions;

/// <summary>Paragraphs that are items of a digest (◆3月2日，…): each tells a story of its own.</summary>
internal static class Items
{
    private static readonly SearchValues<char> Bullets = SearchValues.Create("◆◇●○■□▲△★☆※▶►➤◎");

    /// <summary>Whether a sentence opens an item.</summary>
    public static bool Begins(string text) => text.Length > 1 && Bullets.Contains(text[0]);

    /// <summary>Whether the paragraph that holds a sentence is an item.</summary>
    public static bool IsInside(IReadOnlyList<TaggedSentence> sentences, int index)
    {
        while (index > 0 && sentences[index - 1].Paragraph == sentences[index].Paragraph)
        {
            index--;
        }

        return Begins(sentences[index].Text);
    }
}
