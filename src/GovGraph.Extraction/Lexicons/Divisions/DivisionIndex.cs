using GovGraph.Core.Facts;

namespace GovGraph.Extraction.Lexicons.Divisions;

/// <summary>
/// All divisions of the country by name, code and year. Built once by the host, immutable, safe to call from several
/// threads. Text must be simplified and unbroken; nothing here throws on text.
/// </summary>
internal sealed class DivisionIndex
{
    private readonly DivisionHistory history;
    private readonly NameTable names;
    private readonly DivisionScanner scanner;
    private readonly TownIndex towns;

    private DivisionIndex(DivisionHistory history, NameTable names, TownIndex towns)
    {
        this.history = history;
        this.names = names;
        this.towns = towns;
        scanner = new DivisionScanner(names);
    }

    /// <summary>The data that comes with the product; a bad line is an <see cref="InvalidDataException"/> naming file and line.</summary>
    public static DivisionIndex Load() => Parse(
        DataFile.Read("divisions.tsv"), DataFile.Read("towns.tsv"), DataFile.Read("division-peoples.tsv"), DataFile.Read("division-aliases.tsv"));

    /// <summary>The four files, UTF-8.</summary>
    public static DivisionIndex Parse(ReadOnlySpan<byte> divisions, ReadOnlySpan<byte> towns, ReadOnlySpan<byte> peoples, ReadOnlySpan<byte> aliases)
    {
        var history = DivisionHistory.Parse(divisions);
        var forms = DivisionNames.Parse(peoples);
        var names = new NameTable(history, forms, NameTable.ParseAliases(aliases, history));
        return new DivisionIndex(history, names, TownIndex.Parse(towns, history, new TownNames(forms)));
    }

    /// <summary>
    /// All divisions of county level and above that the name may stand for: by full name (管城回族区) or by a short form
    /// that still tells the class (管城区, 连南县, 恩施州). Each by its official name of the year; without a year by the name
    /// that fits the printed one.
    /// </summary>
    public IReadOnlyList<Division> ByName(string printed, int? year = null) => names.Resolve(printed, year, bare: false);

    /// <summary>The same for names without class (管城, 连南, 郑州, 新疆), which may be ordinary words or parts of some.</summary>
    public IReadOnlyList<Division> ByBareName(string printed, int? year = null) => names.Resolve(printed, year, bare: true);

    /// <summary>The division of a six-digit code in a year, today without one; null for an unknown code. Never another code.</summary>
    public Division? ByCode(string code, int? year = null) =>
        history.Nearest(code, year ?? int.MaxValue) is { } era ? history.Of(era, year) : null;

    /// <summary>
    /// What the division was officially called in that year, with its ancestors of that year (大丰区 in 2009: 大丰市; 昌都市 in
    /// 2012: 昌都地区). Its code is that of the year. A division that was not there yet stays as it is.
    /// </summary>
    public Division AtYear(Division division, int year)
    {
        if (division.Level == DivisionLevel.Town)
        {
            return division.Parent is null ? division : division with { Parent = AtYear(division.Parent, year) };
        }

        return history.Find(division.Code, division.Name) is { } era ? history.Of(history.Follow(era, year), year) : division;
    }

    /// <summary>
    /// All names of county level and above in a text, the longest from left to right. Whether one is meant, or a word only
    /// looks like it, is not asked here.
    /// </summary>
    public IReadOnlyList<DivisionHit> Scan(ReadOnlySpan<char> text) => scanner.Scan(text);

    /// <inheritdoc cref="DivisionChooser.Choose"/>
    public static Division? Choose(IReadOnlyList<Division> candidates, IReadOnlyCollection<Division> context) =>
        DivisionChooser.Choose(candidates, context);

    /// <summary>Today's towns of a county.</summary>
    public IReadOnlyList<Division> Towns(string countyCode) => towns.Of(countyCode);

    /// <summary>
    /// The town that a full name (北下街街道) or short form (北下街, 北下街办, 北下街街道办事处, 哈拉直沟乡) stands for in a county,
    /// prefecture or province, or in the whole country; null where there is none or more than one.
    /// </summary>
    public Division? TownByName(string printed, Division? within = null, int? year = null) =>
        TownsByName(printed, within, year) is [var only] ? only : null;

    /// <summary>All that <see cref="TownByName"/> has to choose from.</summary>
    public IReadOnlyList<Division> TownsByName(string printed, Division? within = null, int? year = null) =>
        towns.Find(printed, within, year);

    /// <summary>Towns by name without 镇, 乡, 街道 (乳城 in a list that ends in 等镇).</summary>
    public IReadOnlyList<Division> TownsByBareName(string printed, Division within, int? year = null) =>
        towns.FindBare(printed, within, year);

    /// <summary>Whether a county has a town of that name, printed without 镇, 乡 or 街道.</summary>
    public bool IsTownOf(Division? county, string printed) => county?.Level == DivisionLevel.County && TownsByBareName(printed, county).Count > 0;

    /// <summary>Whether any town of the country is or was printed so.</summary>
    public bool IsTownName(string printed) => towns.IsName(printed);
}
