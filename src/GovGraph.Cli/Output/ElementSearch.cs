using GovGraph.Core.Answers;

namespace GovGraph.Cli.Output;

/// <summary>Finds elements by id or by whole name.</summary>
internal static class ElementSearch
{
    public static async Task<IReadOnlyList<ElementView>> FindAsync(IGraphReader reader, string what, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(what, cancellationToken) is { } element)
        {
            return [element];
        }

        var officials = await reader.OfficialsAsync(new GraphFilter { Official = what }, cancellationToken);
        var places = await reader.ProjectsAsync(new GraphFilter { Project = what, Sites = true }, cancellationToken);
        var districts = await reader.DistrictsAsync(new GraphFilter { District = what }, cancellationToken);
        var meetings = await reader.MeetingsAsync(new GraphFilter { Meeting = what }, cancellationToken);
        IEnumerable<string> ids =
        [
            .. officials.Items.Select(o => o.Id),
            .. places.Items.Select(p => p.Id),
            .. districts.Items.Where(d => d.Name == what || d.Code == what).Select(d => d.Id),
            .. meetings.Items.Where(m => m.Name == what).Select(m => m.Id),
        ];
        var found = new List<ElementView>();
        foreach (var id in ids.Distinct())
        {
            if (await reader.FindAsync(id, cancellationToken) is { } named)
            {
                found.Add(named);
            }
        }

        return found;
    }

    public static async Task<IReadOnlyList<string>> NearAsync(IGraphReader reader, string name, CancellationToken cancellationToken)
    {
        var near = new List<string>();
        foreach (var kind in Enum.GetValues<NameKind>())
        {
            near.AddRange(await reader.NearNamesAsync(kind, name, cancellationToken));
        }

        return [.. near.Distinct()];
    }
}
