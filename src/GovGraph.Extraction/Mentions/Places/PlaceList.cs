namespace GovGraph.Extraction.Mentions.Places;

/// <summary>The items of a list of places, before names are cut out of them.</summary>
/// <param name="Items">Start and end of each.</param>
/// <param name="End">Where the list ended.</param>
/// <param name="Class">项目, 企业… that the words after it call them (A、B等重点项目); null if they call them nothing.</param>
/// <param name="IsCounted">The class is told with as many as there are items (A、B两个村).</param>
internal sealed record PlaceList(IReadOnlyList<(int Start, int End)> Items, int End, string? Class, bool IsCounted = false)
{
    public bool SaysProjects => Class is "项目" or "工程" or "工地";
}
