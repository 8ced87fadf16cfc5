using System.Text.RegularExpressions;

namespace GovGraph.Extraction.Evaluation;

/// <summary>When two names are taken for the same, exactly as <c>score.py</c> has it.</summary>
internal sealed partial class NameMatcher
{
    private const string DivisionEndings = "省市州盟县区旗镇乡村";
    private const string TitleStarts = "省市区县镇乡街州盟旗";

    private readonly CompatibilityForms forms = CompatibilityForms.Load();
    private readonly Dictionary<string, string> norms = [];
    private readonly Dictionary<string, string> bares = [];

    /// <summary>NFKC, without spaces, quotes and the points inside names, and without pinyin in brackets.</summary>
    public string Norm(string? text) => Cached(norms, text ?? "", s => Ignored.Replace(forms.Normalize(Pinyin.Replace(s, "")), ""));

    public bool IsSameName(string? first, string? second, bool exact)
    {
        if (Norm(first) == Norm(second))
        {
            return true;
        }

        var (shorter, longer) = ByLength(Bare(first), Bare(second));
        return shorter == longer
            || (longer.Contains(shorter, StringComparison.Ordinal)
                && (StandsBehindDivision(shorter, longer) || (!exact && Length(shorter) >= 0.6 * Length(longer))));
    }

    /// <summary>Titles may also differ by an organ's district in front. Brackets after a title (主持工作) do not count.</summary>
    public bool IsSameTitle(string? first, string? second)
    {
        var (shorter, longer) = ByLength(Bare(first), Bare(second));
        return shorter == longer
            || (longer.EndsWith(shorter, StringComparison.Ordinal)
                && (shorter.Length == 0 || TitleStarts.Contains(shorter[0]) || StandsBehindDivision(shorter, longer))
                && Length(longer) - Length(shorter) <= 10);
    }

    /// <summary>Without what stands in brackets, and without a closing 项目.</summary>
    private string Bare(string? text) => Cached(bares, text ?? "", s =>
    {
        var outside = Brackets.Replace(forms.Normalize(s), "");
        var name = Norm(outside.Length > 0 ? outside : s);
        return name.EndsWith("项目", StringComparison.Ordinal) && Length(name) > 4 ? name[..^2] : name;
    });

    /// <summary>Only a division stands in front: 上坪村, 清水镇上坪村.</summary>
    private static bool StandsBehindDivision(string name, string longer)
    {
        if (Length(name) < 3 || !longer.EndsWith(name, StringComparison.Ordinal))
        {
            return false;
        }

        var front = longer[..^name.Length];
        return Length(front) <= 14
            && (front.Length == 0 || DivisionEndings.Contains(front[^1]) || front.EndsWith("街道", StringComparison.Ordinal));
    }

    private static (string Shorter, string Longer) ByLength(string a, string b) => Length(a) > Length(b) ? (b, a) : (a, b);

    /// <summary>In characters, not UTF-16 units, as Python counts.</summary>
    private static int Length(string text)
    {
        var length = 0;
        foreach (var c in text)
        {
            length += char.IsLowSurrogate(c) ? 0 : 1;
        }

        return length;
    }

    private static string Cached(Dictionary<string, string> cache, string key, Func<string, string> make)
    {
        if (!cache.TryGetValue(key, out var value))
        {
            cache[key] = value = make(key);
        }

        return value;
    }

    [GeneratedRegex("[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹɡ]{1,7}[)）]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Pinyin { get; }

    [GeneratedRegex("[\\s\\x1c-\\x1f\"'“”‘’「」『』《》<>、,，·•.。!！]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Ignored { get; }

    [GeneratedRegex(@"[(（\[【][^)）\]】]*[)）\]】]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Brackets { get; }
}
