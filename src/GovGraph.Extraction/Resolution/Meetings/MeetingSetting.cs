using System.Text.RegularExpressions;
using GovGraph.Core.Text;
using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Mentions.Dates;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Resolution.Meetings;

/// <summary>A meeting told only as the setting of what somebody does.</summary>
internal static partial class MeetingSetting
{
    private const int LongestPost = 26;

    /// <summary>在|一季度项目讲评会|上，县长张三讲话: what somebody does there tells that it was held.</summary>
    public static bool Is(MeetingMention mention, TaggedSentence sentence, PartialDate? published) =>
        mention is { Cue: MeetingCue.Reference, IsBareClass: false, Name.Length: > 6 } && sentence.Text.AsSpan(mention.End).StartsWith("上，", StringComparison.Ordinal) && !MeetingNames.IsOfHigher(mention.Name) && !Earlier.IsMatch(sentence.Text.AsSpan(0, mention.End)) && !IsOfEarlierYear(mention.Name, published)
        && Opens.IsMatch(sentence.Text.AsSpan(0, mention.Start))
        && sentence.Tags.FirstOrDefault(t => t.Tag == Tag.Person && t.Start > mention.End) is { Length: > 1 } person && person.Start - mention.End <= LongestPost
        && Does.IsMatch(sentence.Text, person.End);

    /// <summary>在2019年全县招商大会上, told in 2023: long ago; what sums up a year is held early in the next one.</summary>
    private static bool IsOfEarlierYear(string name, PartialDate? published) =>
        published is { Year: { } year } day && Year.Match(name) is { Success: true } named && DateNumbers.Year(named.ValueSpan) < (day.Month <= 3 ? year - 1 : year);

    [GeneratedRegex("20[0-9]{2}(?= ?年)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Year { get; }

    /// <summary>在去年全县表彰大会上, 在2019年全国…大会上: of another time or place.</summary>
    [GeneratedRegex("去年|前年|上年|往年|以往|全国", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Earlier { get; }

    [GeneratedRegex("^ *(?:随后，?)?在(?:(?:随后|当[天日]|之后|接着|稍后|同[天日])(?:上午|下午|晚上?)?(?:召开|举行)?的)?$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Opens { get; }

    [GeneratedRegex("\\G(?:同志)?(?:主持|讲话|作|做|宣读|通报|汇报|发言|致辞|强调|指出|要求|传达|介绍|总结|点评|部署|安排|就[^，。；]{2,20}(?:作|做|进行|提出))", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Does { get; }
}
