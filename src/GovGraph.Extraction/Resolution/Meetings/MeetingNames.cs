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

    /// <summary>会议, 仪式: any meeting of the kind; it names none.</summary>
    public static bool IsReference(string name) => References.Contains(name) || Part.IsMatch(name) || OfLevel.IsMatch(name);

    /// <summary>第一次全体会议, 罗田分会场会议: a part of the meeting told.</summary>
    [GeneratedRegex("^第[一二三四五六七八九十]+次全体会议$|分会场会议$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Part { get; }

    /// <summary>全省会议: the one of that level told before.</summary>
    [GeneratedRegex("^全(?<level>[国省市县区州旗盟])(?:会议|大会|会)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
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

        return a.Length >= b.Length ? Holds(a, b) : Holds(b, a);
    }

    /// <summary>会, 会议, 仪式: refers to any meeting of that kind.</summary>
    public static bool RefersTo(string reference, string name)
    {
        reference = Bare(reference);
        name = Bare(name);
        if (OfLevel.Match(reference) is { Success: true } level)
        {
            return name.Contains("全" + level.Groups["level"].Value, StringComparison.Ordinal);
        }

        return reference is "会" or "会议" || Part.IsMatch(reference) || name.EndsWith(reference, StringComparison.Ordinal)
            || (reference is "大会" or "全会" && name.Contains('会'))
            || (reference is "仪式" or "典礼" && (name.EndsWith("仪式", StringComparison.Ordinal) || name.EndsWith("典礼", StringComparison.Ordinal)));
    }

    /// <summary>防汛工作会议 and 防汛工作视频会议: a headline says more in the middle of the same name.</summary>
    public static bool IsWidened(string name, string wider)
    {
        name = Bare(name);
        wider = Bare(wider);
        if (name.Length < 6 || wider.Length <= name.Length || wider.Length - name.Length > 4)
        {
            return false;
        }

        var front = name.AsSpan().CommonPrefixLength(wider);
        return front >= 3 && wider.EndsWith(name[front..], StringComparison.Ordinal);
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

        return bare.Replace("人民政府", "政府").ToString(); // one organ, printed either way
    }
}
