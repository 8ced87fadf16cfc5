using GovGraph.Core.Facts;

namespace GovGraph.Extraction.Lexicons.Divisions;

/// <summary>All names of county level and above in all forms, and what each may stand for.</summary>
internal sealed class NameTable
{
    private readonly DivisionHistory history;
    private readonly Dictionary<string, List<(DivisionEra Era, DivisionNameForm Form)>> names = new(12_000, StringComparer.Ordinal);

    /// <param name="aliases">Short forms that no rule makes, with the code.</param>
    public NameTable(DivisionHistory history, DivisionNames forms, IEnumerable<(string Alias, string Code)> aliases)
    {
        this.history = history;
        foreach (var era in history.Eras)
        {
            Add(era.Name, era, DivisionNameForm.Full);
            foreach (var (printed, form) in forms.ShortForms(era.Name))
            {
                Add(printed, era, form);
            }
        }

        foreach (var (alias, code) in aliases)
        {
            Add(alias, history.Nearest(code, int.MaxValue)!, DivisionNameForm.Short);
        }
    }

    /// <summary>All names in ordinal order.</summary>
    public string[] Sorted()
    {
        string[] sorted = [.. names.Keys];
        Array.Sort(sorted, StringComparer.Ordinal);
        return sorted;
    }

    /// <summary>Rows of division-aliases.tsv; a code that the history lacks is an error.</summary>
    public static List<(string Alias, string Code)> ParseAliases(ReadOnlySpan<byte> text, DivisionHistory history, string file = "division-aliases.tsv")
    {
        var aliases = new List<(string, string)>();
        var rows = new DataFile(text, file, stackalloc Range[2]);
        while (rows.Next())
        {
            _ = rows.Code(1, 6);
            var code = rows.Text(1);
            aliases.Add(history.Knows(code) ? (rows.Name(0), code) : throw rows.Error($"unknown code {code}"));
        }

        return aliases;
    }

    /// <summary>The clearest form in which the name stands for something: a full name before a short one.</summary>
    public DivisionNameForm FormOf(string printed) => names[printed].Min(one => one.Form);

    /// <summary>
    /// What the name may stand for in that year, full names first. A name that was not valid then leads to what its area
    /// was called; without a year a former name stands for itself unless what came after it has the same name.
    /// </summary>
    public IReadOnlyList<Division> Resolve(string printed, int? year, bool bare)
    {
        if (!names.TryGetValue(printed, out var all))
        {
            return [];
        }

        var eras = all.Where(one => one.Form == DivisionNameForm.Bare == bare).OrderBy(one => one.Form).Select(one => one.Era).ToList();
        if (eras.Count == 0)
        {
            return [];
        }

        return year is { } known ? InYear(eras, known) : AtAnyTime(eras);
    }

    private List<Division> AtAnyTime(List<DivisionEra> eras) =>
        [.. eras.Where(era => !history.HasHeirAmong(era, eras)).OrderByDescending(era => era.IsCurrent).Select(era => history.Of(era)).Distinct()];

    private List<Division> InYear(List<DivisionEra> eras, int year)
    {
        var valid = eras.FindAll(era => era.Covers(year));
        if (valid.Count == 0)
        {
            valid = eras.FindAll(era => era.MayBePrintedIn(year));
        }

        if (valid.Count == 0)
        {
            valid = eras.ConvertAll(era => history.Follow(era, year));
        }

        return [.. valid.Select(era => history.Of(era, year)).Distinct()];
    }

    private void Add(string printed, DivisionEra era, DivisionNameForm form)
    {
        if (!names.TryGetValue(printed, out var all))
        {
            names.Add(printed, [(era, form)]);
        }
        else if (!all.Exists(one => ReferenceEquals(one.Era, era)))
        {
            all.Add((era, form));
        }
    }
}
