using System.Globalization;
using GovGraph.Core.Drawing;
using GovGraph.Core.Graph;
using GovGraph.Storage.Saving;
using GovGraph.Storage.Searching;
using GovGraph.Storage.Statements;

namespace GovGraph.Storage.Export;

/// <summary>The columns of each file: the same properties that <c>load/put-*.cypher</c> set.</summary>
internal static class CsvTables
{
    private const string Date = ":date";

    /// <summary>What has columns of its own, or of which other columns are made.</summary>
    private static readonly HashSet<string> Apart = new(
        ["id", "name", "names", "support", "fact", "sentence", "report", "from", "to", "aliases", "formerNames", "searchName", "searchText", "searchSort", "reportTitle", "reportDate"],
        StringComparer.Ordinal);

    /// <param name="kind">The node's own label.</param>
    /// <param name="keys">The properties that nodes of this kind have.</param>
    public static CsvColumn[] Nodes(NodeKind kind, IEnumerable<string> keys) =>
    [
        new("id:ID", r => r.Text("id")),
        Labels(kind),
        CsvColumn.Text("name"), CsvColumn.Text("names"), CsvColumn.Number("support"), CsvColumn.Text("fact"),
        .. kind is NodeKind.Place or NodeKind.District ? [Aliases(kind)] : Array.Empty<CsvColumn>(),
        .. Dated(kind is NodeKind.Meeting or NodeKind.Inspection),
        .. Searched(SearchFill.OfNode),
        .. Others(keys),
    ];

    public static CsvColumn[] Reports() =>
    [
        new("id:ID", r => r.Text("id")),
        Labels(NodeKind.Report),
        .. Texts("name", "caption", "title", "source", "published", "publishedSort"),
        new("publishedFrom" + Date, r => r.TextOrNull("publishedFrom")), new("publishedTo" + Date, r => r.TextOrNull("publishedTo")),
        CsvColumn.Text("extractor"), CsvColumn.Number("support"), CsvColumn.Text("text"),
        .. Searched(SearchFill.OfReport),
    ];

    public static CsvColumn[] Facts { get; } =
    [
        new("id:ID", r => r.Text("id")),
        Label("Fact"),
        new("name", r => r.Text("kind")), new("caption", r => Phrases.OfFact(r.Text("kind"))),
        .. Texts("report", "kind", "content", "sentence", "ranges", "rule", "leansOn", "about", "also", "who", "day", "rank", "printed", "lends"),
    ];

    public static CsvColumn[] Locations { get; } =
    [
        new("id:ID", r => IdOfLocation(r)),
        Label("Location"),
        new("name", r => r.Text("path")), new("caption", r => LocationNode.Caption(r.Text("path"))),
        .. Texts("source", "path"),
    ];

    /// <summary>The node that says which store this is. It is bare: its first use makes constraints and indexes.</summary>
    public static CsvColumn[] Stores { get; } =
    [
        new("id:ID", _ => "store"),
        Label("GovGraphStore"),
        new("name", _ => "GovGraph"), new("caption", _ => "GovGraph"), new("version:long", _ => StoreSchema.Version.ToString(CultureInfo.InvariantCulture)),
        CsvColumn.Text("projection"), new("writes:long", _ => "0"), new("bare:boolean", _ => "true"),
    ];

    /// <param name="kind">Its type.</param>
    /// <param name="keys">The properties that relationships of this type have.</param>
    public static CsvColumn[] Relationships(EdgeKind kind, IEnumerable<string> keys) =>
    [
        new(":START_ID", r => r.Text("start")), new(":END_ID", r => r.Text("end")), new(":TYPE", _ => Core.Graph.Labels.Of(kind)),
        CsvColumn.Text("id"), CsvColumn.Number("support"), .. Texts("fact", "sentence", "report", "reportTitle", "reportDate"),
        .. Dated(kind == EdgeKind.Inspected),
        .. Others(keys),
    ];

    /// <summary>From each fact to its report.</summary>
    public static CsvColumn[] From { get; } =
        [new(":START_ID", r => r.Text("id")), new(":END_ID", r => r.Text("report")), new(":TYPE", _ => "FROM")];

    /// <summary>From each location to its report.</summary>
    public static CsvColumn[] PointsTo { get; } =
        [new(":START_ID", r => IdOfLocation(r)), new(":END_ID", r => r.Text("report")), new(":TYPE", _ => "POINTS_TO")];

    private static CsvColumn Label(string own) => new(":LABEL", _ => Core.Graph.Labels.Ours + CsvColumn.InLists + own);

    private static CsvColumn Labels(NodeKind kind) => new(
        ":LABEL", r => string.Join(CsvColumn.InLists, [Core.Graph.Labels.Ours, Core.Graph.Labels.Of(kind), .. r.Has("labels") ? r.Texts("labels") : []]));

    private static CsvColumn Aliases(NodeKind kind) => new(
        (kind == NodeKind.District ? "formerNames" : "aliases") + ":string[]",
        r => r.Texts("aliases") is { Count: > 0 } names ? string.Join(CsvColumn.InLists, names) : null);

    /// <summary>What <c>load/put-words</c> sets, made once for each row.</summary>
    private static CsvColumn[] Searched(Func<Row, Dictionary<string, object?>?> words)
    {
        (Row? Of, Dictionary<string, object?>? Words) made = default;
        string? Value(Row row, string key)
        {
            made = ReferenceEquals(made.Of, row) ? made : (row, words(row));
            return made.Words?[key] as string;
        }

        return [new("searchName", r => Value(r, "name")), new("searchText", r => Value(r, "text")), new("searchSort", r => Value(r, "sort"))];
    }

    private static CsvColumn[] Dated(bool isDated) => isDated ? [CsvColumn.Property("from", Date), CsvColumn.Property("to", Date)] : [];

    private static IEnumerable<CsvColumn> Others(IEnumerable<string> keys) =>
        keys.Where(k => !Apart.Contains(k)).Order(StringComparer.Ordinal).Select(k => CsvColumn.Property(k));

    private static IEnumerable<CsvColumn> Texts(params string[] names) => names.Select(CsvColumn.Text);

    private static string IdOfLocation(Row row) => LocationNode.Id(row.Text("source"), row.Text("path"));
}
