using System.Buffers;
using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions.Words;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Initiatives;

/// <summary>
/// Campaigns named without quotation marks, by their full name: 安全生产专项整治三年行动, 学习贯彻…主题教育, 第七次全国人口普查. A general phrase
/// (乡村振兴战略, 反腐败斗争攻坚战) is none.
/// </summary>
internal static partial class CampaignRule
{
    private const int StudyReach = 28;
    private const int ShortestFront = 3;
    private const int LongestFront = 14;
    private static readonly NounList Generals = CueWords.Quotes.At(QuoteCueList.General);
    private static readonly NounList StudyStarts = CueWords.Quotes.At(QuoteCueList.StudyStart);
    private static readonly NounList StudyEnds = CueWords.Quotes.At(QuoteCueList.StudyEnd);
    private static readonly NounList Leads = CueWords.Quotes.At(QuoteCueList.CampaignLead);
    private static readonly NounList Nouns = CueWords.Quotes.At(QuoteCueList.CampaignNoun);
    private static readonly SearchValues<string> Openings = SearchValues.Create(
        ["第", "三大攻坚战", .. CueWords.Quotes.InOrder(QuoteCueList.StudyStart), .. CueWords.Quotes.InOrder(QuoteCueList.CampaignLead)], StringComparison.Ordinal);

    public static IEnumerable<InitiativeMention> Find(TaggedSentence sentence)
    {
        var text = sentence.Text;
        for (var at = Next(text, 0); at >= 0;)
        {
            var (start, end) = NameAt(text, at);
            if (end > 0 && !Enclosure.IsInside(text, start) && !Generals.BeginsAt(text.AsSpan(0, end), start) && !Verb.IsMatch(text.AsSpan(start, end - start)))
            {
                yield return new InitiativeMention(sentence.Index, start, end, "initiative.campaign", sentence.Printed(start, end));
            }

            at = Next(text, end > 0 ? end : at + 1);
        }
    }

    /// <summary>Where words stand that may begin or lead a name; −1 for none.</summary>
    private static int Next(string text, int from) =>
        text.AsSpan(from).IndexOfAny(Openings) is >= 0 and var at ? from + at : -1;

    private static (int Start, int End) NameAt(string text, int at)
    {
        if (Named.Match(text, at) is { Success: true } named)
        {
            return (at, at + named.Length);
        }

        if (StudyStarts.LengthAt(text, at) is > 0 and var study)
        {
            return (at, End(StudyEnds, text, at + study, 0, StudyReach));
        }

        var start = at + Leads.LengthAt(text, at);
        if (start == at)
        {
            return default;
        }

        var (front, end) = (start, 0);
        if (All.Match(text, start) is { Success: true } all)
        {
            front = start + all.Length; // 开展|全县|…专项行动
            end = End(Nouns, text, front, ShortestFront, LongestFront);
        }

        if (end == 0)
        {
            front = start;
            end = End(Nouns, text, front, ShortestFront, LongestFront);
        }

        return (front, end > 0 && Marks.Is(text, end, "计划") ? end + 2 : end);
    }

    /// <summary>Behind the first noun that so many letters, and nothing else, stand before; 0 for none.</summary>
    private static int End(NounList nouns, string text, int start, int least, int most) =>
        nouns.Next(text, start + least, most - least) is > 0 and var at && Marks.AreLetters(text.AsSpan(start, at - start)) ? at + nouns.LengthAt(text, at) : 0;

    [GeneratedRegex("\\G(?:第[一二三四五六七八九十]{1,2}次全国\\p{Lo}{2,6}?普查|三大攻坚战)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Named { get; }

    [GeneratedRegex("\\G全[省市县区州]", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex All { get; }

    /// <summary>对某某开展专项行动: more than a name.</summary>
    [GeneratedRegex("[在对将把了的]", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Verb { get; }
}
