namespace GovGraph.Extraction.Lexicons.Divisions;

/// <summary>Leads the forms in which towns are printed back to full names.</summary>
internal sealed class TownNames(DivisionNames names)
{
    private static readonly string[] Suffixes = ["街道", "苏木", "区公所", "镇", "乡"];

    /// <summary>The full names that a printed form may stand for, the likeliest first.</summary>
    public static IReadOnlyList<string> FullForms(string printed)
    {
        var forms = new List<string>(3) { printed };
        var name = WithoutOffice(printed, "街道办事处", "街道办");
        if (name is not null)
        {
            forms.Add(name + "街道");
            return forms;
        }

        // 北下街办 is 北下街街道, 东门街办 is 东门街道, 城东路办事处 is 城东路街道.
        name = WithoutOffice(printed, "办事处", "办");
        if (name is not null && name.EndsWith("街道", StringComparison.Ordinal))
        {
            forms.Add(name);
        }
        else if (name is not null)
        {
            forms.Add(name + "街道");
        }

        if ((name ?? printed) is [_, .., '街'] street)
        {
            if (name is null)
            {
                forms.Add(street + "街道");
            }

            forms.Add(street + "道");
        }

        return forms;
    }

    /// <summary>A town's name without its class and peoples: 北下街, 哈拉直沟 of 哈拉直沟土族乡.</summary>
    public string Bare(string fullName)
    {
        var suffix = Suffix(fullName);
        var stem = fullName[..^suffix.Length];
        return IsEthnic(stem) ? names.WithoutPeoples(stem) : stem;
    }

    /// <summary>哈拉直沟乡 for 哈拉直沟土族乡; null where the name has no shorter form.</summary>
    public string? WithoutPeoples(string fullName)
    {
        var suffix = Suffix(fullName);
        var stem = fullName[..^suffix.Length];
        if (!IsEthnic(stem))
        {
            return null;
        }

        var shorter = names.WithoutPeoples(stem);
        return shorter.Length == stem.Length ? null : shorter + suffix;
    }

    private static bool IsEthnic(string stem) => stem.EndsWith('族');

    private static string Suffix(string fullName) =>
        Array.Find(Suffixes, suffix => fullName.Length > suffix.Length && fullName.EndsWith(suffix, StringComparison.Ordinal)) ?? "";

    private static string? WithoutOffice(string printed, string office, string shortOffice)
    {
        foreach (var suffix in (ReadOnlySpan<string>)[office, shortOffice])
        {
            if (printed.Length > suffix.Length && printed.EndsWith(suffix, StringComparison.Ordinal))
            {
                return printed[..^suffix.Length];
            }
        }

        return null;
    }
}
