using System.Text.RegularExpressions;
using GovGraph.Extraction.Mentions;

namespace GovGraph.Extraction.Resolution.Meetings;

/// <summary>红岩镇召开|动员会|。白沙镇召开|动员会|: two meetings of one name, each held by somebody else.</summary>
internal static partial class MeetingHost
{
    /// <summary>Whether the words right before both verbs of holding name two different towns, villages or bodies.</summary>
    /// <param name="a">A meeting.</param>
    /// <param name="inA">Its sentence.</param>
    /// <param name="b">Another one.</param>
    /// <param name="inB">The sentence of that.</param>
    public static bool Differ(MeetingMention a, string inA, MeetingMention b, string inB) =>
        Of(a, inA) is { Success: true } one && Of(b, inB) is { Success: true } other && !one.Value.EndsWith(other.Value, StringComparison.Ordinal) && !other.Value.EndsWith(one.Value, StringComparison.Ordinal); // 罗田县某镇, 某镇

    private static Match Of(MeetingMention meeting, string text) =>
        meeting.Start > 4 && text[meeting.Start - 1] is '开' or '行' or '办' or '了' ? Holder.Match(text, 0, meeting.Start) : Match.Empty;

    [GeneratedRegex("(?<=^|[，。；：、】）日午晚近])(?![^，。；：、]{0,4}(?:各|全|每))[^，。；：、】日午晚近各]{2,9}(?:[镇乡村]|街道|社区)(?=(?:党委|政府|人大|机关|党工委|办事处)?(?:随后|接着|及时|组织|也|又|隆重|顺利|连夜|专题)?(?:召开|举行|举办)了?$)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Holder { get; }
}
