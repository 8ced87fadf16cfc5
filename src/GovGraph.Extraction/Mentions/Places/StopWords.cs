using GovGraph.Extraction.Lexicons;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>What stops are called before they are listed: 看了三个|地方|：A、B和C.</summary>
internal static class StopWords
{
    private static readonly NounList Stops = CueWords.Places.At(PlaceCueList.ToldStop);

    /// <summary>Such words at most so many characters behind, as long as no mark and no 的 stands before them.</summary>
    public static IEnumerable<(int At, int Length)> Behind(string text, int from, int reach)
    {
        for (var at = from; at <= from + reach && at < text.Length; at++)
        {
            if (Stops.LengthAt(text, at) is > 0 and var length)
            {
                yield return (at, length);
            }

            if (text[at] is '，' or '。' or '；' or '：' or '、' or '的')
            {
                yield break;
            }
        }
    }
}
