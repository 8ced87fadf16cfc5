using System.Text;

namespace GovGraph.Extraction.Resolution.Meetings;

/// <summary>Whether two printed names mean one meeting.</summary>
internal static class MeetingNames
{
    /// <summary>One is the other, or holds all of it: 全县项目推进会 and 推进会; quotes and brackets do not matter.</summary>
    public static bool AreSame(string a, string b)
    {
        a = Bare(a);
        b = Bare(b);
        return a.Length >= b.Length ? Holds(a, b) : Holds(b, a);
    }

    /// <summary>会, 会议, 仪式: refers to any meeting of that kind.</summary>
    public static bool RefersTo(string reference, string name)
    {
        reference = Bare(reference);
        name = Bare(name);
        return reference is "会" or "会议" || name.EndsWith(reference, StringComparison.Ordinal)
            || (reference is "大会" or "全会" && name.Contains('会'))
            || (reference is "仪式" or "典礼" && (name.EndsWith("仪式", StringComparison.Ordinal) || name.EndsWith("典礼", StringComparison.Ordinal)));
    }

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

        return bare.ToString();
    }
}
