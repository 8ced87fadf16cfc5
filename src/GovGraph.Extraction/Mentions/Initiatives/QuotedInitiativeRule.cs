using System.Buffers;
using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions.Words;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Initiatives;

/// <summary>
/// Names in quotation marks: “千名干部下基层”活动 → 千名干部下基层; “三看三问”工作法 → 三看三问工作法; 推行“一窗通办”; “一村一品”. Slogans, similes, aims, set phrases
/// and what somebody says are none.
/// </summary>
internal sealed partial class QuotedInitiativeRule(InitiativeWords words)
{
    /// <summary>Characters between the quotation and its noun (“日调度”推进|机制, “大干六十天”百日攻坚|行动).</summary>
    private const int Gap = 6;

    /// <summary>Characters between a figure and its noun (“9064”养老服务|格局).</summary>
    private const int FigureGap = 6;

    /// <summary>Characters before the quotation in which a word of praise tells of it.</summary>
    private const int PraiseReach = 16;

    private static readonly NounList OnlyNext = CueWords.Quotes.At(QuoteCueList.OnlyNext);
    private static readonly NounList FigureNouns = CueWords.Quotes.At(QuoteCueList.FigureNoun);
    private static readonly NounList Ways = CueWords.Quotes.At(QuoteCueList.Way);
    private static readonly SearchValues<string> Praises = CueWords.Quotes.Within(QuoteCueList.Praise);

    public IEnumerable<InitiativeMention> Find(TaggedSentence sentence)
    {
        var text = sentence.Text;
        for (var open = text.IndexOf('“', StringComparison.Ordinal); open >= 0; open = text.IndexOf('“', open + 1))
        {
            var close = text.IndexOf('”', open + 1);
            if (close < 0)
            {
                yield break;
            }

            if (close - open > 2 && Read(sentence, open, close) is { } mention)
            {
                yield return mention;
            }
        }
    }

    private InitiativeMention? Read(TaggedSentence sentence, int open, int close)
    {
        var text = sentence.Text;
        var quoted = text[(open + 1)..close];
        if (quoted.Contains('“', StringComparison.Ordinal) || QuoteShape.IsSpeech(quoted, Activity.IsMatch(text, close + 1)) || words.IsSetPhrase(quoted) || IsAfterColon(text, open))
        {
            return null;
        }

        // “9064”|服务|格局, “1+3+N”|体系: nothing but words stands between
        if (QuoteShape.IsFigure(quoted) && FigureNouns.Next(text, close + 1, FigureGap) is > 0 and var of && Marks.AreLetters(text.AsSpan(close + 1, of - close - 1)))
        {
            var last = of + FigureNouns.LengthAt(text, of);
            return new InitiativeMention(sentence.Index, open, last, "initiative.figure", sentence.Printed(open + 1, close) + sentence.Printed(close + 1, last));
        }

        var nounEnd = Noun(text, close + 1, out var fate);
        if (nounEnd < 0 && SharedNoun.Match(text, close + 1) is { Success: true } list)
        {
            nounEnd = Noun(text, list.Index + list.Length, out fate) > 0 && fate == NounFate.Drop ? close + 1 : -1; // “甲”“乙”活动
        }

        if (nounEnd < 0 && words.IsStoppedAt(text, close + 1))
        {
            return null;
        }

        var rule = Why(text, quoted, open, close, nounEnd);
        if (rule is null)
        {
            return null;
        }

        var end = nounEnd > 0 && fate == NounFate.Keep ? nounEnd : close + 1;
        if (nounEnd < 0 && words.NounAt(text, close + 1, out var closing) is > 0 and var length && closing == NounFate.Extend)
        {
            end += length;
        }

        var name = sentence.Printed(open + 1, close) + (end > close + 1 ? sentence.Printed(close + 1, end) : "");
        return new InitiativeMention(sentence.Index, open, end, rule, name);
    }

    /// <summary>“甲”|、“乙”和“丙”|活动: the noun of the last is everybody's.</summary>
    [GeneratedRegex("\\G(?:[、和与及]?“[^“”]{2,14}”){1,4}", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex SharedNoun { get; }

    [GeneratedRegex(@"\G\p{Lo}{0,4}?(?:活动|行动|工程)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Activity { get; }

    /// <summary>深化“亮灯”行动: a verb alone, but the campaign is told to be carried out.</summary>
    private bool IsCampaign(string text, string quoted, int open, int close) =>
        quoted.Length == 2 && Marks.Is(text, close + 1, "行动") && words.HasMethodVerbBefore(text, open);

    private string? Why(string text, string quoted, int open, int close, int nounEnd)
    {
        if (QuoteShape.IsBareCount(quoted))
        {
            return nounEnd > 0 || Reached.IsMatch(text.AsSpan(0, open)) ? "initiative.noun" : null;
        }

        return QuoteShape.IsCounted(quoted) ? "initiative.counted"
            : QuoteShape.IsNamedKind(quoted) ? "initiative.kind"
            : nounEnd > 0 && (quoted.Length > 2 || IsCampaign(text, quoted, open, close)) ? "initiative.noun"
            : QuoteShape.IsPhrase(quoted) && Marks.Is(text, close + 1, "的") && Ways.BeginsAt(text, close + 2) && (!Marks.Is(text, close + 2, "做法") || IsPraised(text, open)) ? "initiative.way"
            : QuoteShape.IsPhrase(quoted) && !IsAttribute(text, close + 1) && words.HasMethodVerbBefore(text, open) ? "initiative.verb"
            : null;
    }

    /// <summary>推广|“先看病后付费”|的做法; in a list the word stands before its first item.</summary>
    private static bool IsPraised(string text, int open)
    {
        if (open > 0 && text[open - 1] is '和' or '及' or '与' or '、')
        {
            return true;
        }

        var phrase = text.AsSpan(Math.Max(0, open - PraiseReach), Math.Min(open, PraiseReach));
        return phrase[(phrase.LastIndexOfAny("，。；“”") + 1)..].ContainsAny(Praises);
    }

    /// <summary>硬件上达到“六有”: a counted standard.</summary>
    [GeneratedRegex("(?:达到|做到)了?$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Reached { get; }

    /// <summary>Where the noun behind the quotation ends; −1 without one.</summary>
    private int Noun(string text, int from, out NounFate fate)
    {
        fate = NounFate.Drop;
        for (var at = from; at <= from + Gap && at < text.Length && (at == from || IsNameCharacter(text[at - 1])); at++)
        {
            var length = words.NounAt(text, at, out fate);
            if (length > 0 && at > from && fate == NounFate.Keep && OnlyNext.Contains(text.AsSpan(at, length)))
            {
                continue; // “两帮一带”干部驻村帮扶
            }

            if (length > 0 && fate != NounFate.Extend && !words.IsStoppedAt(text, from) && (at == from || text[at] is not ('工' or '战')))
            {
                var end = at + length;
                if (fate == NounFate.Drop && words.NounAt(text, end, out var next) is > 0 and var more && next == NounFate.Keep)
                {
                    (fate, end) = (next, end + more); // “六项”活动制度
                }

                return end;
            }
        }

        return -1;
    }

    private static bool IsNameCharacter(char c) => char.IsLetter(c) && c is not ('的' or '等' or '和' or '与' or '及' or '在' or '为' or '要' or '是' or '了' or '把' or '对' or '将' or '以'
        or '上' or '多' or '下' or '中' or '里' or '想' or '来' or '去' or '不' or '也' or '都' or '就' or '还' or '更' or '到' or '从' or '由');

    /// <summary>“大干快上”的氛围: said of something, no name.</summary>
    private static bool IsAttribute(string text, int position) => position < text.Length && text[position] is '的' or '地' or '了' or '着';

    /// <summary>他说：“…”, 问：“…”.</summary>
    private static bool IsAfterColon(string text, int open) => open > 0 && text[open - 1] is '：' or ':';
}
