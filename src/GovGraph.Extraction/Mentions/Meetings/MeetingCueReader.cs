using System.Text.RegularExpressions;
using GovGraph.Extraction.Mentions.Words;

namespace GovGraph.Extraction.Mentions.Meetings;

/// <summary>What the words around a meeting's name say: it is held, announced, referred to, or only the source of a spirit.</summary>
internal static partial class MeetingCueReader
{
    private const int Before = 24;

    /// <returns>Null where nothing around the name says that such a meeting takes place or is meant.</returns>
    public static MeetingCue? Read(string text, MeetingName name, bool isBare)
    {
        var after = text.AsSpan(name.End);
        if (name.Verb == MeetingVerb.Spirit || SpiritAfter.IsMatch(after) || SpiritBefore.IsMatch(Clause(text, name.VerbStart)))
        {
            return HeldAfter.IsMatch(after) && name.Verb != MeetingVerb.Spirit ? Held(after) : MeetingCue.Spirit;
        }

        if (HeldAfter.IsMatch(after))
        {
            return Held(after);
        }

        if (name.Verb == MeetingVerb.Hold || Called.IsMatch(Clause(text, name.Start)))
        {
            return Coming.IsMatch(Clause(text, name.VerbStart)) || Notice.IsMatch(after) ? MeetingCue.Announced : MeetingCue.Held;
        }

        if (AttendedBefore.IsMatch(Clause(text, name.Start, int.MaxValue)))
        {
            return MeetingCue.Held;
        }

        if (name.Verb == MeetingVerb.Attend)
        {
            return isBare ? MeetingCue.Reference : MeetingCue.Held;
        }

        return ReferredAfter.IsMatch(after) && BeforeReference.IsMatch(Clause(text, name.Start)) ? MeetingCue.Reference : null;
    }

    private static MeetingCue Held(ReadOnlySpan<char> after)
    {
        foreach (var match in HeldAfter.EnumerateMatches(after))
        {
            return Coming.IsMatch(after.Slice(match.Index, match.Length)) ? MeetingCue.Announced : MeetingCue.Held;
        }

        return MeetingCue.Held;
    }

    /// <summary>The clause up to a position, at most so far back.</summary>
    private static ReadOnlySpan<char> Clause(string text, int end, int reach = Before) => text.AsSpan()[Marks.PhraseStart(text, end, reach)..end];

    [GeneratedRegex("^(?:[和及、][^，。；：的]{2,18}?)?(?:精神|有关内容|有关要求|工作要求|部署要求|决策部署|部署安排)|^(?:的)?(?:部署|要求)(?=[，。、和])|^的?决定", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex SpiritAfter { get; }

    [GeneratedRegex("(?:按照|根据|贯彻|落实|传达|学习|领会)[^，。；：]{0,16}(?:和|与|及|、|以及|在|近期|在)?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex SpiritBefore { get; }

    [GeneratedRegex(@"^ ?(?:，(?=[^，。；：]{0,12}在)|(?:（[^）]{0,12}）))?(?:(?:[0-9于在由就将拟今昨同当近上下次]|随即|日前|隆重|正式|如期|胜利|顺利|圆满|定于|预计|计划)[^，。；：、]{0,26}?|，[^，。；：]{0,26}?|(?:圆满|顺利|胜利)?完成[^，。；]{2,12}，[^，。；：]{0,26}?)?(?:召开|举行|开幕|举办|闭幕|落幕|开班(?!仪)|开到|摆在|(?<=在[^，。；：]{2,12})开$|(?<=在[^，。；：]{2,12})开(?=[。，]))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex HeldAfter { get; }

    [GeneratedRegex("(?:^|在|于|随后的|[0-9日午晚]|本次|此次)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex BeforeReference { get; }

    [GeneratedRegex("(?:召开|举行|举办)的$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Called { get; }

    /// <summary>出席了甲公司与我县开展合作的|签约仪式.</summary>
    [GeneratedRegex("(?:出席|参加|见证|举行|举办|召开)了?[^，。；：]{4,80}的$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex AttendedBefore { get; }

    [GeneratedRegex("将(?!军)|拟(?!定)|定于|计划|预计|筹备|即将", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Coming { get; }

    [GeneratedRegex("^的(?:通知|公告|通告|函|预告)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Notice { get; }

    [GeneratedRegex("^(?:上|前|后|期间|中|指出|强调|要求|认为|听取|审议|研究|传达|学习|决定|通报|明确|议定|原则|通过|还|由|以|应到|号召|结束|开始|分|共|充分|宣布|选举|期间|提出|表彰|深入|分析|书面|表决|推选|确定|对|就)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex ReferredAfter { get; }
}
