using System.Buffers;
using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions.Words;

namespace GovGraph.Extraction.Mentions.Meetings;

/// <summary>What the words around a meeting's name say: it is held, announced, referred to, or only the source of a spirit.</summary>
internal static partial class MeetingCueReader
{
    private const int Before = 24;
    private const int LongestOther = 18;
    private static readonly NounList Spirits = CueWords.Meetings.At(MeetingCueList.Spirit);
    private static readonly NounList Called = CueWords.Meetings.At(MeetingCueList.Called);
    private static readonly SearchValues<string> ComingWords = CueWords.Meetings.Within(MeetingCueList.Coming);
    private static readonly NounList Notices = CueWords.Meetings.At(MeetingCueList.Notice);
    private static readonly NounList Referring = CueWords.Meetings.At(MeetingCueList.Referred);

    /// <returns>Null where nothing around the name says that such a meeting takes place or is meant.</returns>
    public static MeetingCue? Read(string text, MeetingName name, bool isBare)
    {
        var after = text.AsSpan(name.End);
        if (name.Verb == MeetingVerb.Spirit || OnlySpirit(after) || SpiritBefore.IsMatch(Clause(text, name.VerbStart)))
        {
            return HeldAfter.IsMatch(after) && name.Verb != MeetingVerb.Spirit ? Held(after) : MeetingCue.Spirit;
        }

        if (HeldAfter.IsMatch(after))
        {
            if (Since.IsMatch(after))
            {
                return MeetingCue.Spirit; // 自县委全会召开以来
            }

            return Preparatory.IsMatch(after) ? null : Held(after);
        }

        if (!isBare && after is ['进' or '举' or '开' or '继' or '分' or '小' or '联', ..] && Deliberates.IsMatch(after))
        {
            return MeetingCue.Held;
        }

        if (name.Verb == MeetingVerb.Hold && Everywhere.IsMatch(Clause(text, name.VerbStart)))
        {
            return null;
        }

        if (name.Verb == MeetingVerb.Hold && (Habit.IsMatch(Clause(text, name.VerbStart)) || (Clause(text, name.VerbStart) is "并" && name.VerbStart > 1 && Habit.IsMatch(Clause(text, name.VerbStart - 2))) || (Prompt.IsMatch(Clause(text, name.VerbStart)) && Asked.IsMatch(text.AsSpan(0, name.VerbStart)))))
        {
            return null;
        }

        if (name.Verb != MeetingVerb.Hold && IsCalled(Clause(text, name.Start)) && LastYear.IsMatch(Clause(text, name.Start)))
        {
            return MeetingCue.Spirit; // 去年底召开的|县委全会|提出…
        }

        if (name.Verb == MeetingVerb.Hold || IsCalled(Clause(text, name.Start)))
        {
            return IsComing(Clause(text, name.VerbStart)) || IsNotice(after) ? MeetingCue.Announced : MeetingCue.Held;
        }

        if (!isBare && name.Start > 0 && text[name.Start - 1] == '从' && !(text[name.Start] is '国' or '省' or '中') && Learnt.IsMatch(after))
        {
            return MeetingCue.Held;
        }

        if (ListedAfter.IsMatch(text.AsSpan(0, name.Start)))
        {
            return MeetingCue.Held;
        }

        if (AttendedBefore.IsMatch(Clause(text, name.Start, int.MaxValue)))
        {
            return MeetingCue.Held;
        }

        if (name.Verb == MeetingVerb.Attend)
        {
            return isBare ? MeetingCue.Reference : MeetingCue.Held;
        }

        return Referring.Begin(after) && BeforeReference.IsMatch(Clause(text, name.Start)) ? MeetingCue.Reference : null;
    }

    /// <summary>Whether the words behind a position tell that what ends there was held.</summary>
    public static bool IsToldAt(string text, int end) => HeldAfter.IsMatch(text.AsSpan(end));

    private static MeetingCue Held(ReadOnlySpan<char> after)
    {
        foreach (var match in HeldAfter.EnumerateMatches(after))
        {
            return IsComing(after.Slice(match.Index, match.Length)) ? MeetingCue.Announced : MeetingCue.Held;
        }

        return MeetingCue.Held;
    }

    private static bool IsCalled(ReadOnlySpan<char> before) => before is [.., '的'] && Called.EndsAt(before, before.Length - 1, 0);

    private static bool IsComing(ReadOnlySpan<char> text) => text.ContainsAny(ComingWords) || Coming.IsMatch(text);

    private static bool IsNotice(ReadOnlySpan<char> after) => (after is ['的', ..] && Notices.BeginsAt(after, 1)) || Preparing.IsMatch(after);

    /// <summary>县十八届人大三次会议|举行预备会议: a meeting of its own, named around the verb.</summary>
    [GeneratedRegex("^(?:召开|举行)了?预备会", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Preparatory { get; }

    /// <summary>记者从|全县医疗保障工作会议|上获悉: it was just held.</summary>
    [GeneratedRegex("^上?(?:获悉|了解到|得知)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Learnt { get; }

    /// <summary>县委全会|进行分组讨论: in session.</summary>
    [GeneratedRegex("^(?:进行|举行|开展|继续|继续进行)?了?(?:分组|分团|分代表团|小组|联组|分界别)(?:讨论|审议)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Deliberates { get; }

    /// <summary>研究召开县委全会|有关事宜: it is still to come.</summary>
    [GeneratedRegex("^的?(?:有关|相关|各项)?(?:事宜|事项|筹备|准备(?!会)|议程|日程|方案|建议)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Preparing { get; }

    /// <summary>传达X会议|精神, 学习X会议|和县委有关文件|精神.</summary>
    private static bool OnlySpirit(ReadOnlySpan<char> after)
    {
        if (Spirits.Begin(after) || SpiritAfter.IsMatch(after))
        {
            return true;
        }

        if (after is not ['和' or '及' or '、', ..])
        {
            return false;
        }

        var other = after[1..];
        var mark = other.IndexOfAny("，。；：的");
        for (var at = 2; at <= (mark < 0 ? LongestOther : Math.Min(mark, LongestOther)); at++)
        {
            if (Spirits.BeginsAt(other, at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The clause up to a position, at most so far back.</summary>
    private static ReadOnlySpan<char> Clause(string text, int end, int reach = Before) => text.AsSpan()[Marks.PhraseStart(text, end, reach)..end];

    [GeneratedRegex("^(?:的)?(?:部署|要求)(?=[，。、和])|^的?决定|^上(?:所?[作做]出?的|的(?:重要)?(?:讲话|报告)(?:精神|引|得到|受到|获))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex SpiritAfter { get; }

    [GeneratedRegex("(?:按照|根据|贯彻|落实|传达|学习(?!中心组|强国|教育)|领会)[^，。；：]{0,16}(?:和|与|及|、|以及|在|近期|在)?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex SpiritBefore { get; }

    [GeneratedRegex(@"^ ?(?:，(?=[^，。；：]{0,12}在)|(?:（[^）]{0,12}）))?(?:(?:[0-9于在由就将拟今昨前明本去二三四五六七八九十一同当近上下次]|随即|日前|隆重|正式|如期|胜利|顺利|圆满|定于|预计|计划|即将|正在|正|如期|先后|陆续|相继|如约|准时|按期|接连|依次)[^，。；：、]{0,26}?|(?:以|通过|采取|采用)[^，。；：、]{1,12}(?:形式|方式)[^，。；：、]{0,12}?|于?[0-9]{1,2}月[0-9]{1,2}日[、和及与][0-9]{1,2}日[^，。；：、]{0,16}?|(?:分别|先后)[^，。；：]{0,36}?|，(?!每|定期|不定期|适时|及时|择机|并(?=[召举]))[^，。；：]{0,26}?|(?:圆满|顺利|胜利)?完成[^，。；]{2,12}，[^，。；：]{0,26}?)?(?:召开|举行|(?<![序面入实效力速步])开展(?=[，。]|$)|开幕|举办|闭幕|落幕|开班(?!仪)|开讲|开课|结业|闭会|落下帷幕|拉开(?:帷幕|序幕)|圆满结束|顺利结束|启幕|开得|(?<=[日天午晚])结束(?=[，。])|搬到|搬进|开进|开赛(?=[，。]|$)|启动(?=[，。]|$)|开始(?=[，。！]|$)|开到|摆在|(?<=正在?[^，。；：]{0,12})进行(?=[，。中])|(?<=在[^，。；：]{2,12})开$|(?<=在[^，。；：]{2,12})开(?=[。，]))|^ ?(?:结束)?(?:之)?后，[^，。；：]{0,8}?(?:随即|立即|紧?接着|当即|继续|旋即|马上|迅即|即刻|连夜)[^，。；：]{0,6}(?:召开|套开|续开|举行|开了)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex HeldAfter { get; }

    [GeneratedRegex("(?:^|在|于|随后的|[今昨]天的|[日午晚]的|[0-9日午晚]|本次|此次|在(?:[^，。；：]{0,8}[日天午晚夜](?:举行|召开)?|[会之随]后(?:举行|召开)?)的)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex BeforeReference { get; }

    /// <summary>会上还举行了三场仪式：甲签约仪式、乙捐赠仪式.</summary>
    [GeneratedRegex("(?:举行|举办|召开|办)了?[^，。；：]{0,8}(?:仪式|会议|活动)：(?:[^，。；：]*[、和及])?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex ListedAfter { get; }

    /// <summary>出席了甲公司与我县开展合作的|签约仪式.</summary>
    [GeneratedRegex("(?:出席|参加|见证|举行|举办|召开)了?[^，。；：]{4,80}的$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex AttendedBefore { get; }

    /// <summary>每周三召集一次|碰头会|: no meeting of one day.</summary>
    [GeneratedRegex("(?:每[周月季年天日晚]|每个?(?:星期|季度|月)|每半[年月]|定期|不定期|都要|(?<![首成古国])都会(?!议|展|场)|经常(?!委|务)|(?<![主重需紧首摘])要(?:适时|及时|尽快|抓紧|多|再|通过)?$|应当?(?:适时|及时|尽快)?$|可以?(?:适时|及时)?$|必须(?:及时)?$|逐月|按月|按季度?)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Habit { get; }

    /// <summary>全县各乡镇陆续|召开|人代会: many, none of them told.</summary>
    [GeneratedRegex("各[^，。；：]{1,14}(?:陆续|相继|纷纷|普遍|均)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Everywhere { get; }

    /// <summary>会议要求，…|及时|召开|现场办公会|: what is to be done; without it, what was done.</summary>
    [GeneratedRegex("(?:及时|适时|尽快|尽早|择机|抓紧|随时|分别|分批|经常性?)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Prompt { get; }

    [GeneratedRegex("(?<!根据[^，。]{0,12}|按照[^，。]{0,12}|按)(?:要求|强调|议定|明确|指出|决定|提出|同意|建议|原则)，", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Asked { get; }

    [GeneratedRegex("^(?:胜利|成功|隆重)?(?:召开|举行|闭幕)(?:以来|至今|之后的)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Since { get; }

    /// <summary>去年召开的, 往年: not 去年12月30日召开的, which a report of January tells of.</summary>
    [GeneratedRegex("(?:去年|前年|上年|往年)(?!底?[0-9]{1,2}月[0-9]{1,2}日)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex LastYear { get; }

    [GeneratedRegex("将(?!军)|拟(?!定)|^(?:会议)?(?:原则)?(?:决定|同意|建议)(?!了)[^，。；]{0,16}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Coming { get; }
}
