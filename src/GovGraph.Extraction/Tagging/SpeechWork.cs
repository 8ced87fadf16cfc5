using GovGraph.Extraction.Lexicons;

namespace GovGraph.Extraction.Tagging;

/// <summary>作|点评, 作|政策解读: what is said at a meeting, whatever stands between.</summary>
internal static class SpeechWork
{
    private const int Reach = 8;
    private static readonly NounList Kinds = CueWords.Names.At(NameCueList.Speech);

    public static bool BeginsAt(ReadOnlySpan<char> text, int at)
    {
        if (at + 1 >= text.Length || text[at] != '作')
        {
            return false;
        }

        for (var kind = at + 1; kind <= at + 1 + Reach && kind < text.Length; kind++)
        {
            if (Kinds.BeginsAt(text, kind) || (kind == at + 1 && text[kind] is '了' or '出'))
            {
                return true;
            }

            if (text[kind] is '，' or '。' or '；' or '：' or '、' or '作')
            {
                return false;
            }
        }

        return false;
    }
}
