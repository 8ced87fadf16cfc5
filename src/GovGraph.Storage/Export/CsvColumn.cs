using GovGraph.Storage.Statements;

namespace GovGraph.Storage.Export;

/// <summary>A column of a file for the importer.</summary>
/// <param name="Header">Name and type, as <c>support:long</c>.</param>
/// <param name="Value">Its text; null where there is none.</param>
internal sealed record CsvColumn(string Header, Func<Row, string?> Value)
{
    /// <summary>Between the texts of a list; names have no control characters.</summary>
    public const char InLists = '\u001f';

    /// <summary>A text column called as that of the statement.</summary>
    public static CsvColumn Text(string name) => Typed(name, "");

    public static CsvColumn Number(string name) => Typed(name, ":long");

    /// <summary>A property out of the map that the statement gives.</summary>
    public static CsvColumn Property(string name, string type = "") => new(name + type, r => r.Map("properties").GetValueOrDefault(name));

    private static CsvColumn Typed(string name, string type) => new(name + type, r => r.TextOrNull(name));
}
