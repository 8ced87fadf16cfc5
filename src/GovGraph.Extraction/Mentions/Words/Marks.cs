using System.Globalization;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Words;

/// <summary>Punctuation as recognisers meet it (Chinese) and small words as words of their own.</summary>
internal static class Marks
{
    /// <summary>Ends a clause, and with it every name: 。 ！ ？ ； ： and the like.</summary>
    public static bool EndsClause(char c) => char.IsSurrogate(c) || c is '。' or '！' or '？' or '；' or '：' or '\n' or '|' or '■' or '▲' or '→' or '✅';

    /// <summary>Ends a clause, or is a comma or a space between two words.</summary>
    public static bool EndsPhrase(string text, int at) =>
        EndsClause(text[at]) || text[at] == '，' || (text[at] == ' ' && !IsInsideNumber(text, at))
        || (text[at] == '—' && ((at > 0 && text[at - 1] == '—') || (at + 1 < text.Length && text[at + 1] == '—')));

    /// <summary>Where the phrase that holds what stands before a position begins.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="end">The position.</param>
    /// <param name="reach">So far back at most.</param>
    public static int PhraseStart(string text, int end, int reach = int.MaxValue)
    {
        var start = end;
        while (start > 0 && end - start < reach && !EndsPhrase(text, start - 1))
        {
            start--;
        }

        return start;
    }

    /// <summary>Where the phrase ends that begins at a position.</summary>
    public static int PhraseEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && !EndsPhrase(text, end))
        {
            end++;
        }

        return end;
    }

    /// <summary>The same for one item of a list: 、 ends it too.</summary>
    public static int ItemEnd(string text, int start)
    {
        var end = PhraseEnd(text, start);
        var comma = text.IndexOf('、', start, end - start);
        return comma < 0 ? end : comma;
    }

    /// <summary>How many positions behind an opening bracket or quote its partner stands; 0 if there is none in reach.</summary>
    public static int Enclosed(string text, int at, int limit)
    {
        var close = text[at] switch { '（' => '）', '“' => '”', '「' => '」', '《' => '》', '〈' => '〉', '[' => ']', '【' => '】', _ => '\0' };
        if (close == '\0')
        {
            return 0;
        }

        var found = text.IndexOf(close, at, Math.Min(limit, at + 40) - at);
        return found < 0 ? 0 : found - at;
    }

    /// <summary>Whether a part of the text stands there as a word of its own by the tagger's boundaries.</summary>
    public static bool IsWord(TaggedSentence sentence, int start, int length) =>
        sentence.IsBoundary(start) && sentence.IsBoundary(start + length);

    public static bool Is(string text, int at, string word) =>
        at >= 0 && at + word.Length <= text.Length && text.AsSpan(at, word.Length).SequenceEqual(word);

    /// <summary>Whether nothing but characters of words stands there: no mark, figure or Latin letter.</summary>
    public static bool AreLetters(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.GetUnicodeCategory(c) != UnicodeCategory.OtherLetter)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsInsideNumber(string text, int at) =>
        at + 1 < text.Length && at > 0 && (char.IsAsciiLetterOrDigit(text[at + 1]) || char.IsAsciiLetterOrDigit(text[at - 1]));
}
