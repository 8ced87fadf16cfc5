using System.Text;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Resolution.Header;

/// <summary>
/// A sentence with the spaces beside its digits, as headers need them: <c>2024-03-22 09:15 来源：X</c> separates its fields by nothing else.
/// </summary>
/// <param name="Text">Simplified, half width digits.</param>
/// <param name="Map">For each character its position in <see cref="TaggedSentence.Text"/>; a space has that of the character after it.</param>
internal sealed record HeaderLine(TaggedSentence Sentence, string Text, int[] Map)
{
    public static HeaderLine Of(TaggedSentence sentence)
    {
        var text = new StringBuilder(sentence.Text.Length + 8);
        var map = new List<int>(sentence.Text.Length + 8);
        for (var i = 0; i < sentence.Text.Length; i++)
        {
            if (i > 0 && sentence.Map[i] > sentence.Map[i - 1] + 1 && !(char.IsLetter(sentence.Text[i - 1]) && char.IsLetter(sentence.Text[i])))
            {
                text.Append(' ');
                map.Add(i);
            }

            text.Append(sentence.Text[i]);
            map.Add(i);
        }

        return new HeaderLine(sentence, text.ToString(), [.. map]);
    }

    /// <summary>What stands on the page between two positions of <see cref="Text"/>.</summary>
    public string Printed(int start, int end) => end > start ? Sentence.Printed(Map[start], Map[end - 1] + 1) : "";
}
