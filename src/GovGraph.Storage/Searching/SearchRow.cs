using System.Globalization;
using GovGraph.Core.Answers;
using GovGraph.Core.Facts;
using GovGraph.Core.Graph;
using GovGraph.Core.Text;

namespace GovGraph.Storage.Searching;

/// <summary>What search finds an element by, as <c>load/put-words</c> takes it.</summary>
internal static class SearchRow
{
    /// <summary>Null where an element has no name of its own: a stop is named after its place, a date is no name.</summary>
    public static Dictionary<string, object?>? Of(string id, NodeKind node, string name, IEnumerable<string> aliases, IEnumerable<string> labels) => Kind(node, labels) is { } kind
        ? Row(id, SearchTokens.OfNames(aliases.Prepend(name)), null, Sort(kind, name))
        : null;

    public static Dictionary<string, object?> Of(Report report) => Row(
        report.Id, SearchTokens.OfNames(report.Title), SearchTokens.OfText(report.Text), Sort(SearchKind.Report, NewestFirst(report.Published)));

    /// <summary>What the sort keys of a kind begin with.</summary>
    public static string Key(SearchKind kind) => ((int)kind).ToString(CultureInfo.InvariantCulture);

    /// <summary>The kind that a sort key begins with.</summary>
    public static SearchKind KindOf(string sort) => (SearchKind)(sort[0] - '0');

    private static SearchKind? Kind(NodeKind node, IEnumerable<string> labels) => node switch
    {
        NodeKind.Official => SearchKind.Official,
        NodeKind.Person => SearchKind.Person,
        NodeKind.Place => labels.Contains(Labels.Project) ? SearchKind.Project : SearchKind.Site,
        NodeKind.Meeting => SearchKind.Meeting,
        NodeKind.Initiative => SearchKind.Initiative,
        NodeKind.District => SearchKind.District,
        NodeKind.Post => SearchKind.Post,
        _ => null,
    };

    private static string Sort(SearchKind kind, string rest) => Key(kind) + rest;

    /// <summary>Keys are compared as text and upwards: each digit becomes what is missing to nine.</summary>
    private static string NewestFirst(PartialDate? published) => published is { Year: not null } day
        ? string.Concat(DateKey.Of(day).Select(c => char.IsAsciiDigit(c) ? (char)('0' + '9' - c) : c))
        : DateKey.Of(published);

    private static Dictionary<string, object?> Row(string id, string name, string? text, string sort) =>
        new() { ["id"] = id, ["name"] = name, ["text"] = text, ["sort"] = sort };
}
