using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Initiatives;

/// <summary>
/// Campaigns named without quotation marks, by their full name: 安全生产专项整治三年行动, 学习贯彻…主题教育, 第七次全国人口普查. A general phrase
/// (乡村振兴战略, 反腐败斗争攻坚战) is none.
/// </summary>
internal static partial class CampaignRule
{
    private static readonly NounList Generals = CueWords.Quotes.At(QuoteCueList.General);

    public static IEnumerable<InitiativeMention> Find(TaggedSentence sentence)
    {
        var text = sentence.Text;
        foreach (Match match in Campaign.Matches(text))
        {
            var name = match.Groups["name"];
            if (!Enclosure.IsInside(text, name.Index) && !Generals.Begin(name.ValueSpan) && !Verb.IsMatch(name.ValueSpan))
            {
                yield return new InitiativeMention(
                    sentence.Index, name.Index, name.Index + name.Length, "initiative.campaign", sentence.Printed(name.Index, name.Index + name.Length));
            }
        }
    }

    [GeneratedRegex(
        "(?<name>第[一二三四五六七八九十]{1,2}次全国\\p{Lo}{2,6}?普查"
        + "|(?:学习贯彻|保持共产党员|党史|党纪|全国|群众路线)\\p{Lo}{0,28}?(?:主题教育|教育整顿|先进性教育活动|学习教育|教育实践活动)"
        + "|三大攻坚战)"
        + "|(?:开展|推进|实施|深化|落实|抓好|启动|打好|部署|推动|统筹)(?:全[省市县区州])?(?<name>\\p{Lo}{3,14}?(?:三年行动|百日攻坚|百日行动|大会战|专项整治三年行动|三年攻坚行动|百日攻坚行动|专项整治行动|专项斗争|专项行动)(?:计划)?)",
        RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Campaign { get; }

    /// <summary>对某某开展专项行动: more than a name.</summary>
    [GeneratedRegex("[在对将把了的]", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Verb { get; }
}
