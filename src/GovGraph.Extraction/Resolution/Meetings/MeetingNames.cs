using System.Text;
using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;

namespace GovGraph.Extraction.Resolution.Meetings;

/// <summary>Whether two printed names mean one meeting.</summary>
internal static partial class MeetingNames
{
    private static readonly NounList References = CueWords.Meetings.At(MeetingCueList.Reference);

    /// <summary>第十七届人民代表大会第三次会议, 十七届人大三次会议: which one, without how it is written.</summary>
    [GeneratedRegex(@"(?<term>[一二三四五六七八九十]+)届(?:[^会]{0,12}?(?:人大|人民代表大会|政协|委员会|县委|市委|区委|州委|旗委|全国委员会|会议))?.{0,6}?第?(?<session>[一二三四五六七八九十]+)次(?:全体)?(?:（扩大）)?(?:会议|全会)$",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Session { get; }

    [GeneratedRegex("会议(?:新闻|情况)?(?:发布会|通气会|吹风会|筹备会|筹备会议|筹备工作会议?|动员会|培训会|协调会|推进会|调度会)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex About { get; }

    /// <summary>会议, 仪式: any meeting of the kind; it names none.</summary>
    public static bool IsReference(string name) => References.Contains(name) || Part.IsMatch(name) || OfLevel.IsMatch(name);

    /// <summary>第一次全体会议, 罗田分会场会议: a part of the meeting told.</summary>
    [GeneratedRegex("^第[一二三四五六七八九十]+次全体会议$|分会场会议$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Part { get; }

    private static bool IsEvent(string name) => name.EndsWith("仪式", StringComparison.Ordinal) || name.EndsWith("活动", StringComparison.Ordinal);

    /// <summary>全省会议: the one of that level told before.</summary>
    [GeneratedRegex("^(?:全(?<level>[国省市县区州旗盟])(?:会议|大会|会)|(?<level>[省市县区州旗盟])(?:里|上)?会议|(?<level>上级)(?:视频|电视电话)?会议)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex OfLevel { get; }

    /// <summary>One is the other, or holds all of it: 全县项目推进会 and 推进会; quotes and brackets do not matter.</summary>
    public static bool AreSame(string a, string b)
    {
        a = Bare(a);
        b = Bare(b);
        if (Session.Match(a) is { Success: true } x && Session.Match(b) is { Success: true } y)
        {
            return x.Groups["term"].Value == y.Groups["term"].Value && x.Groups["session"].Value == y.Groups["session"].Value
                && IsConsultative(a) == IsConsultative(b)
                && a.Contains("预备", StringComparison.Ordinal) == b.Contains("预备", StringComparison.Ordinal)
                && a.Contains("主席团", StringComparison.Ordinal) == b.Contains("主席团", StringComparison.Ordinal);
        }

        if (About.IsMatch(a) && Session.IsMatch(b) || About.IsMatch(b) && Session.IsMatch(a))
        {
            return false; // 甲会议新闻发布会: on it, not it
        }

        return a.Length >= b.Length ? Holds(a, b) : Holds(b, a);
    }

    /// <summary>会, 会议, 仪式: refers to any meeting of that kind.</summary>
    public static bool RefersTo(string reference, string name)
    {
        reference = Bare(reference);
        name = Bare(name);
        if (OfLevel.Match(reference) is { Success: true } level)
        {
            return name.Contains(level.Groups["level"].Value is "上级" ? "全" : "全" + level.Groups["level"].Value, StringComparison.Ordinal);
        }

        if (reference.Length > 2 && reference[..^2] is var stem && IsEvent(reference) && IsEvent(name) && name[..^2].EndsWith(stem, StringComparison.Ordinal))
        {
            return true; // 集中开工活动 and 开工仪式
        }

        return reference is "会" or "会议" || Part.IsMatch(reference) || name.EndsWith(reference, StringComparison.Ordinal)
            || (reference is "大会" or "全会" && name.Contains('会'))
            || (reference is "仪式" or "典礼" && (name.EndsWith("仪式", StringComparison.Ordinal) || name.EndsWith("典礼", StringComparison.Ordinal)));
    }

    /// <summary>全市安全生产会议, 省…推进会: not of a county that holds one of its own.</summary>
    public static bool IsOfHigher(string name) => Higher.IsMatch(name);

    [GeneratedRegex("^(?:全[国省市州盟]|国务院|[国省市州](?:委|政府|安委))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Higher { get; }

    /// <summary>
    /// 防汛工作会议 and 防汛工作视频会议, 党建述职评议会 and 全县党建工作述职评议会: a headline and its text tell one name, of which one of them leaves words
    /// out, at the front or in the middle.
    /// </summary>
    public static bool IsWidened(string name, string wider)
    {
        (name, wider) = (Bare(name), Bare(wider));
        if (name.Length < 6 || wider.Length <= name.Length || wider.Length - name.Length > Math.Max(4, name.Length / 3))
        {
            return false;
        }

        return Enumerable.Range(0, name.Length - 1).Any(cut => cut is 0 or > 2
            && wider.EndsWith(name[cut..], StringComparison.Ordinal)
            && wider.AsSpan(0, wider.Length - (name.Length - cut)).IndexOf(name.AsSpan(0, cut)) >= 0);
    }

    private static bool IsConsultative(string name) =>
        name.Contains("政协", StringComparison.Ordinal) || name.Contains("政治协商", StringComparison.Ordinal);

    private static bool Holds(string longer, string shorter) =>
        longer == shorter || (shorter.Length >= 3 && longer.EndsWith(shorter, StringComparison.Ordinal))
        || (shorter.Length >= 6 && longer.Contains(shorter, StringComparison.Ordinal));

    private static string Bare(string name)
    {
        var bare = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (c is not ('“' or '”' or '（' or '）' or '(' or ')' or '「' or '」' or ' ' or '《' or '》'))
            {
                bare.Append(c);
            }
        }

        return bare.Replace("人民政府", "政府").Replace('暨', '、').ToString(); // one organ, one list, printed either way
    }
}
