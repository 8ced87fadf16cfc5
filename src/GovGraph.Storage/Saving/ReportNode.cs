using GovGraph.Core.Facts;
using GovGraph.Core.Graph;

namespace GovGraph.Storage.Saving;

/// <summary>A report is a node too. No fact supports it: it lives while a location points to it.</summary>
internal static class ReportNode
{
    public static NodeChange Of(Report report, int support) => new(
        new GraphNode(report.Id, NodeKind.Report, new Naming(report.Title), new Dictionary<string, string?>
        {
            ["title"] = report.Title,
            ["source"] = report.Source,
            ["published"] = report.Published?.ToString(),
        }),
        support,
        new Dictionary<Naming, int>());

    /// <summary>The change that takes a report's node away.</summary>
    public static NodeChange Gone(string id) => new(
        new GraphNode(id, NodeKind.Report, new Naming(""), new Dictionary<string, string?>()), -1, new Dictionary<Naming, int>());
}
