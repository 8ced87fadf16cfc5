namespace GovGraph.Extraction.Lexicons.Divisions;

/// <summary>How a name is printed.</summary>
internal enum DivisionNameForm
{
    /// <summary>管城回族区, 河南省.</summary>
    Full,

    /// <summary>管城区, 连南县, 恩施州, 喀左县: shortened, its class still told.</summary>
    Short,

    /// <summary>管城, 连南, 郑州, 新疆: could be an ordinary word or part of one.</summary>
    Bare,
}

/// <summary>Makes the short forms of a full name.</summary>
internal sealed class DivisionNames
{
    // Longest first: 特别行政区 before 区, 自治县 before 县.
    private static readonly (string Suffix, string[] Shorts)[] Classes =
    [
        ("特别行政区", ["特区"]),
        ("行政委员会", ["行委"]),
        ("自治区", ["自治区"]),
        ("自治州", ["州", "自治州"]),
        ("自治县", ["县", "自治县"]),
        ("自治旗", ["旗", "自治旗"]),
        ("林区", []),
        ("特区", []),
        ("新区", []),
        ("地区", []),
        ("省", []),
        ("市", []),
        ("县", []),
        ("区", ["区"]),
        ("旗", []),
        ("盟", []),
    ];

    private readonly string[] peoples;
    private readonly HashSet<char> lastOfPeoples;

    public DivisionNames(IEnumerable<string> peoples)
    {
        this.peoples = [.. peoples.OrderByDescending(people => people.Length)];
        lastOfPeoples = [.. this.peoples.Select(people => people[^1])];
    }

    public static DivisionNames Parse(ReadOnlySpan<byte> text, string file = "division-peoples.tsv")
    {
        var peoples = new List<string>();
        var rows = new DataFile(text, file, stackalloc Range[1]);
        while (rows.Next())
        {
            peoples.Add(rows.Name(0));
        }

        return new DivisionNames(peoples);
    }

    /// <summary>大丰市 and 大丰区 are both 大丰; 管城回族区 is 管城回族.</summary>
    public static string Stem(string name) => name[..^ClassOf(name).Suffix.Length];

    /// <summary>All shorter forms of a full name.</summary>
    public IEnumerable<(string Printed, DivisionNameForm Form)> ShortForms(string name)
    {
        var (suffix, shorts) = ClassOf(name);
        if (suffix.Length == 0 || name.Length == suffix.Length)
        {
            yield break;
        }

        var stem = WithoutPeoples(name[..^suffix.Length]);
        foreach (var one in shorts)
        {
            if (stem + one != name)
            {
                yield return (stem + one, DivisionNameForm.Short);
            }
        }

        // 赵县 and 城区 have nothing left that could stand alone.
        if (stem.Length >= 2)
        {
            yield return (stem, DivisionNameForm.Bare);
        }
    }

    /// <summary>连南瑶族 → 连南, 积石山保安族东乡族撒拉族 → 积石山; where only a people is left, its name (东乡族 → 东乡).</summary>
    public string WithoutPeoples(string stem)
    {
        // Few names end like one of a people; the others need not be compared with all of them.
        if (!lastOfPeoples.Contains(stem[^1]))
        {
            return stem;
        }

        while (Array.Find(peoples, people => Ends(stem, people)) is { } people)
        {
            stem = stem[..^people.Length];
        }

        return stem.Length > 2 && Array.IndexOf(peoples, stem) >= 0 && stem[^1] == '族' ? stem[..^1] : stem;

        // 内蒙古 is no 内 of the Mongols.
        static bool Ends(string stem, string people) => stem.Length >= people.Length + 2 && stem.EndsWith(people, StringComparison.Ordinal);
    }

    private static (string Suffix, string[] Shorts) ClassOf(string name)
    {
        foreach (var one in Classes)
        {
            if (name.EndsWith(one.Suffix, StringComparison.Ordinal))
            {
                return one;
            }
        }

        return ("", []);
    }
}
