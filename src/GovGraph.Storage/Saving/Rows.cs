using GovGraph.Core.Graph;
using GovGraph.Storage.Searching;
using GovGraph.Storage.Statements;

namespace GovGraph.Storage.Saving;

/// <summary>The fact that shows an element.</summary>
/// <param name="Fact">Its id.</param>
/// <param name="Lends">What the element takes from it.</param>
internal sealed record Shown(string Fact, IReadOnlyDictionary<string, string> Lends)
{
    private static readonly Dictionary<string, string> Nothing = [];

    public static Shown Of(Row row) => new(row.Text("fact"), row.Has("lends") ? row.Map("lends") : Nothing);
}

/// <summary>The first and the last day on which something was seen; null where no report tells a year.</summary>
internal sealed record Sighting(string? First, string? Last);

/// <summary>A node as statements take it.</summary>
/// <param name="Values">The node itself.</param>
/// <param name="Words">What search finds it by; null where it has no name of its own.</param>
internal sealed record NodeRow(Dictionary<string, object?> Values, Dictionary<string, object?>? Words)
{
    public static NodeRow Of(NodeChange change, NameBook? book, string? latestName, Sighting? sighting)
    {
        var node = change.Node;
        // A node about to be removed may have no name left; it keeps the one it came with until then.
        var named = book is { IsEmpty: false };
        var name = named ? book!.Name(latestName) : node.Naming.Name;
        var others = named ? book!.Others(name) : [];
        var properties = new SortedDictionary<string, string?>(node.Properties.ToDictionary(), StringComparer.Ordinal)
        {
            ["caption"] = named ? book!.Caption(name) : node.Naming.Caption,
        };
        if (sighting is not null)
        {
            (properties["firstSeen"], properties["lastSeen"]) = (sighting.First, sighting.Last);
        }

        var labels = book?.Labels ?? [];
        var values = new Dictionary<string, object?>
        {
            ["id"] = node.Id,
            ["kind"] = Labels.Of(node.Kind),
            ["name"] = name,
            ["support"] = change.Support,
            ["names"] = book?.Write(),
            ["labels"] = labels,
            ["aliases"] = node.Kind is NodeKind.Place or NodeKind.District && others.Count > 0 ? others : null,
            ["properties"] = properties,
            ["from"] = properties.GetValueOrDefault("from"),
            ["to"] = properties.GetValueOrDefault("to"),
        };
        return new NodeRow(values, SearchRow.Of(node.Id, node.Kind, name, others, labels));
    }
}

/// <summary>A relationship as statements take it.</summary>
internal static class EdgeRow
{
    public static Dictionary<string, object?> Of(EdgeChange change, Shown? shown, Sighting? sighting)
    {
        var edge = change.Edge;
        var properties = new SortedDictionary<string, string?>(edge.Properties.ToDictionary(), StringComparer.Ordinal);
        // TOOK_PART_IN is shown by the same facts as INSPECTED, and takes the role from them; the trip stands with the inspection.
        foreach (var (key, value) in shown?.Lends ?? new Dictionary<string, string>())
        {
            if (edge.Kind is EdgeKind.Inspected or EdgeKind.Holds || (edge.Kind == EdgeKind.TookPartIn && key == "role"))
            {
                properties[key] = value;
            }
        }

        if (sighting is not null)
        {
            (properties["firstSeen"], properties["lastSeen"]) = (sighting.First, sighting.Last);
        }

        return new()
        {
            ["id"] = edge.Id,
            ["kind"] = Labels.Of(edge.Kind),
            ["from"] = edge.From,
            ["to"] = edge.To,
            ["support"] = change.Support,
            ["fact"] = change.Chosen?.Id ?? shown?.Fact,
            ["properties"] = properties,
            ["dayFrom"] = properties.GetValueOrDefault("from"),
            ["dayTo"] = properties.GetValueOrDefault("to"),
        };
    }
}
