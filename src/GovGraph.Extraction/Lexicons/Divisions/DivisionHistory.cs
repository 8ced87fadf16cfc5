using GovGraph.Core.Facts;

namespace GovGraph.Extraction.Lexicons.Divisions;

/// <summary>All eras of all codes, and which division a code or an era stands for in a year.</summary>
internal sealed class DivisionHistory
{
    private readonly Dictionary<string, List<DivisionEra>> byCode = [];
    private readonly Dictionary<DivisionEra, Division[]> built = new(ReferenceEqualityComparer.Instance);
    private readonly ILookup<string, DivisionEra> bySuccessor;

    private DivisionHistory(List<DivisionEra> eras)
    {
        Eras = eras;
        foreach (var era in eras)
        {
            if (!byCode.TryGetValue(era.Code, out var own))
            {
                byCode.Add(era.Code, own = []);
            }

            own.Add(era);
        }

        bySuccessor = eras.Where(era => era.Successor is not null).ToLookup(era => era.Successor!);
        foreach (var era in eras.OrderBy(era => era.Level))
        {
            built.Add(era, Build(era));
        }
    }

    public IReadOnlyList<DivisionEra> Eras { get; }

    /// <param name="text">divisions.tsv, sorted by code and year.</param>
    public static DivisionHistory Parse(ReadOnlySpan<byte> text, string file = "divisions.tsv")
    {
        var eras = new List<DivisionEra>(4000);
        var rows = new DataFile(text, file, stackalloc Range[5]);
        var previous = 0;
        var province = "";
        while (rows.Next())
        {
            var code = rows.Code(0, 6);
            if (code < previous)
            {
                throw rows.Error($"{code} stands after {previous}");
            }

            previous = code;
            var successor = rows.IsEmpty(4) ? null : rows.Text(4);
            var era = new DivisionEra(
                rows.Text(0), rows.Name(1), rows.Year(2, DivisionEra.Always), rows.Year(3, DivisionEra.Today), successor);
            if (era.From >= era.Until)
            {
                throw rows.Error($"{era.From} is not before {era.Until}");
            }

            province = era.Level == DivisionLevel.Province ? era.Code[..2] : province;
            if (!era.Code.StartsWith(province, StringComparison.Ordinal) || province.Length == 0)
            {
                throw rows.Error($"no province for {era.Code}");
            }

            eras.Add(era);
        }

        var codes = eras.Select(era => era.Code).ToHashSet();
        var lost = eras.Find(era => era.Successor is not null && !codes.Contains(era.Successor));
        return lost is null ? new DivisionHistory(eras) : throw new InvalidDataException($"{file}: {lost.Name}: unknown successor {lost.Successor}");
    }

    public bool Knows(string code) => byCode.ContainsKey(code);

    /// <summary>The division of an era with its ancestors; their names are those of the year, the nearest in the era.</summary>
    public Division Of(DivisionEra era, int? year = null)
    {
        var variants = built[era];
        if (variants.Length == 1)
        {
            return variants[0];
        }

        var parents = byCode[variants[0].Parent!.Code];
        return variants[parents.IndexOf(Nearest(parents, era.Clamp(year ?? int.MaxValue)))];
    }

    /// <summary>The era of a code in that year, the nearest it has; null for an unknown code.</summary>
    public DivisionEra? Nearest(string code, int year) => byCode.TryGetValue(code, out var own) ? Nearest(own, year) : null;

    /// <summary>The era of that code and name; where the code never had the name, its last.</summary>
    public DivisionEra? Find(string code, string name) =>
        byCode.TryGetValue(code, out var own) ? own.Find(era => era.Name == name) ?? own[^1] : null;

    /// <summary>
    /// What the era's area was in that year: forward to what came after it, back to what it was before. Where several
    /// came together, back only to the one of the same name; where none is known, the era itself.
    /// </summary>
    public DivisionEra Follow(DivisionEra era, int year)
    {
        for (var steps = 0; !era.Covers(year) && steps < 8; steps++)
        {
            var next = year >= era.Until ? After(era) : Before(era, year);
            if (next is null)
            {
                break;
            }

            era = next;
        }

        return era;
    }

    /// <summary>The code, what its area came from and what it went to, near and far.</summary>
    public IReadOnlyCollection<string> Related(string code)
    {
        var found = new HashSet<string> { code };
        Forward(code);
        Back(code);
        return found;

        void Forward(string from)
        {
            foreach (var era in byCode.GetValueOrDefault(from, []))
            {
                if (era.Successor is not null && found.Add(era.Successor))
                {
                    Forward(era.Successor);
                }
            }
        }

        void Back(string to)
        {
            foreach (var era in bySuccessor[to])
            {
                if (found.Add(era.Code))
                {
                    Back(era.Code);
                }
            }
        }
    }

    /// <summary>Whether the era's area went, at once or later, to one of the others.</summary>
    public bool HasHeirAmong(DivisionEra era, IEnumerable<DivisionEra> others)
    {
        var heirs = new HashSet<string>();
        for (var at = era; at.Successor is not null && heirs.Add(at.Successor);)
        {
            at = byCode[at.Successor][^1];
        }

        return others.Any(other => !ReferenceEquals(other, era) && other.From >= era.Until && heirs.Contains(other.Code));
    }

    private DivisionEra? After(DivisionEra era) =>
        era.Successor is null ? null : byCode[era.Successor].Find(other => other.Until > era.Until && !ReferenceEquals(other, era));

    private DivisionEra? Before(DivisionEra era, int year)
    {
        var earlier = bySuccessor[era.Code]
            .Where(other => !ReferenceEquals(other, era) && other.Until <= era.From + 1 && other.From <= year)
            .ToList();
        var stem = DivisionNames.Stem(era.Name);
        return earlier.Count == 1 ? earlier[0]
            : earlier.Find(other => other.Name == era.Name)
            ?? earlier.Find(other => DivisionNames.Stem(other.Name) == stem)
            ?? earlier.Find(other => other.Code == era.Code);
    }

    private static DivisionEra Nearest(List<DivisionEra> own, int year) => own.Find(era => year < era.Until) ?? own[^1];

    /// <summary>One division for each name that the next higher code has had.</summary>
    private Division[] Build(DivisionEra era)
    {
        if (era.Level == DivisionLevel.Province)
        {
            return [new Division(era.Code, era.Name, era.Level, null)];
        }

        var prefecture = string.Concat(era.Code.AsSpan(0, 4), "00");
        var parent = era.Level == DivisionLevel.County && byCode.ContainsKey(prefecture)
            ? prefecture
            : string.Concat(era.Code.AsSpan(0, 2), "0000");
        var above = byCode[parent];
        var variants = new Division[above.Count];
        for (var at = 0; at < variants.Length; at++)
        {
            variants[at] = new Division(era.Code, era.Name, era.Level, built[above[at]][0]);
        }

        return variants;
    }
}
