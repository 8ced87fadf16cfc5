using System.Buffers;
using GovGraph.Extraction.Lexicons;

namespace GovGraph.Extraction.Tagging;

/// <summary>作|点评, 作|政策解读: what is said at a meeting, whatever stands between.</summary>
internal static class SpeechWork
{
    private const int Reach = 8;
    private static readonly NounList Kinds = CueWords.Names.At(NameCueList.Speech);

    private static readonly SearchValues<char> Marks = SearchValues.Create("，。；：、");

    public static bool BeginsAt(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && text[at] == '作'
        && (text[at + 1] is '了' or '出' || (Kinds.Next(text, at + 1, Reach) is >= 0 and var kind && !text[(at + 1)..kind].ContainsAny(Marks) && !Again(text[at..kind])));

    /// <summary>作者|张三作报告: the other 作 is what is done; 作|提案工作情况报告 has a word with it.</summary>
    private static bool Again(ReadOnlySpan<char> text) => text[1..].IndexOf('作') is >= 0 and var at && !"工合操运创写".Contains(text[at], StringComparison.Ordinal);
}
