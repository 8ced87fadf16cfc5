using System.Globalization;
using System.Runtime.CompilerServices;
using GovGraph.Core.Facts;

namespace GovGraph.Extraction.Lexicons.Divisions;

/// <summary>All towns, looked up by county, by prefecture or by name.</summary>
internal sealed class TownIndex
{
    private readonly DivisionHistory history;
    private readonly TownNames names;
    private readonly TownRow[] rows;
    private readonly Lazy<Dictionary<string, List<TownRow>>> byName;

    private TownIndex(TownRow[] rows, DivisionHistory history, TownNames names)
    {
        this.rows = rows;
        this.history = history;
        this.names = names;
        byName = new(NameAll, LazyThreadSafetyMode.ExecutionAndPublication);
    }

    /// <param name="text">towns.tsv, sorted by code.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static TownIndex Parse(ReadOnlySpan<byte> text, DivisionHistory history, TownNames names, string file = "towns.tsv")
    {
        var found = new List<TownRow>(46_000);
        var rows = new DataFile(text, file, stackalloc Range[4]);
        var previous = 0;
        var county = 0;
        while (rows.Next())
        {
            var row = new TownRow(
                rows.Code(0, 9), rows.Name(1), (short)rows.Year(2, DivisionEra.Always), (short)rows.Year(3, DivisionEra.Today));
            if (row.Code < previous)
            {
                throw rows.Error($"{row.Code} stands after {previous}");
            }

            if (row.Code / 1000 != county)
            {
                county = row.Code / 1000;
                _ = CountyOf(row.Code, history) ?? throw rows.Error($"no county for {row.Code}");
            }

            previous = row.Code;
            found.Add(row);
        }

        return new TownIndex([.. found], history, names);
    }

    /// <summary>Today's towns of a county, or of a prefecture without counties.</summary>
    public IReadOnlyList<Division> Of(string countyCode) =>
        [.. Under(countyCode).Where(row => row.Until == DivisionEra.Today).Select(row => Division(row, null))];

    public bool IsName(string printed) => TownNames.FullForms(printed).Any(byName.Value.ContainsKey);

    /// <summary>All towns of that name within a division, its forerunners and heirs; in the whole country without one.</summary>
    public IReadOnlyList<Division> Find(string printed, Division? within, int? year)
    {
        foreach (var form in TownNames.FullForms(printed))
        {
            var found = within is null
                ? byName.Value.GetValueOrDefault(form, [])
                : [.. Related(within).Where(row => Is(row.Name, form))];
            if (found.Count > 0)
            {
                return InYear(found, year);
            }
        }

        return [];
    }

    /// <summary>Towns whose name without its class is the word: 北下街 may be none of them or 北下街街道.</summary>
    public IReadOnlyList<Division> FindBare(string printed, Division within, int? year) =>
        InYear([.. Related(within).Where(row => row.Name.StartsWith(printed, StringComparison.Ordinal) && names.Bare(row.Name) == printed)], year);

    /// <summary>A name of the year goes before one of other years; of one place that changed its county each comes once.</summary>
    private List<Division> InYear(List<TownRow> found, int? year)
    {
        var valid = found.FindAll(row => year is { } known ? row.From <= known && known < row.Until : row.Until == DivisionEra.Today);
        return [.. (valid.Count > 0 ? valid : found).Select(row => Division(row, year)).Distinct()];
    }

    private Division Division(TownRow row, int? year)
    {
        var era = history.Follow(CountyOf(row.Code, history)!, year ?? DivisionEra.Today - 1);
        return new Division(row.Code.ToString(CultureInfo.InvariantCulture), row.Name, DivisionLevel.Town, history.Of(era, year));
    }

    private bool Is(string name, string form) =>
        form.Length > 0 && name[0] == form[0] && (name == form || (name.Length > form.Length && names.WithoutPeoples(name) == form));

    /// <summary>The county of a town, for towns of development zones the prefecture, under the last name it had.</summary>
    private static DivisionEra? CountyOf(int town, DivisionHistory history)
    {
        var county = (town / 1000).ToString(CultureInfo.InvariantCulture);
        return history.Nearest(county, int.MaxValue) ?? history.Nearest(county[..4] + "00", int.MaxValue);
    }

    private IEnumerable<TownRow> Related(Division division) => history.Related(division.CountyOrAbove.Code).SelectMany(code => Under(code));

    /// <summary>Codes of one division stand together: 41, 4101 and 410104 are beginnings of 410104001.</summary>
    private ArraySegment<TownRow> Under(string code)
    {
        var width = code.EndsWith("0000", StringComparison.Ordinal) ? 10_000_000 : code.EndsWith("00", StringComparison.Ordinal) ? 100_000 : 1000;
        var begin = int.Parse(code, CultureInfo.InvariantCulture) * 1000;
        var from = LowerBound(begin);
        return new ArraySegment<TownRow>(rows, from, LowerBound(begin + width) - from);
    }

    private int LowerBound(int code)
    {
        int low = 0, high = rows.Length;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            (low, high) = rows[middle].Code < code ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private Dictionary<string, List<TownRow>> NameAll()
    {
        var all = new Dictionary<string, List<TownRow>>(rows.Length, StringComparer.Ordinal);
        foreach (var row in rows)
        {
            Add(row.Name, row);
            if (names.WithoutPeoples(row.Name) is { } shorter)
            {
                Add(shorter, row);
            }
        }

        return all;

        void Add(string name, TownRow row)
        {
            if (!all.TryGetValue(name, out var found))
            {
                all.Add(name, found = new List<TownRow>(1));
            }

            found.Add(row);
        }
    }

    private readonly record struct TownRow(int Code, string Name, short From, short Until);
}
