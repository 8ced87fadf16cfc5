using GovGraph.Core.Facts;

namespace GovGraph.Core.Graph;

/// <summary>The id of a fact: its report, kind and content. The same thing said twice in one report is one fact.</summary>
public static class FactIds
{
    public static string Of(Report report, string kind, string content) => Ids.Beside(report.Id, "fact", kind, content);

    /// <summary>The digits that are not those of the report.</summary>
    public static string Own(string id) => id[^14..];
}
