using GovGraph.Cli.Inputs;
using GovGraph.Core.Facts;
using GovGraph.Core.Graph;

namespace GovGraph.Cli.Ingest;

/// <summary>Finds what somebody wants to have removed, and removes it.</summary>
internal sealed class Removal(Terminal terminal, IGraphWriter writer)
{
    public async Task<int> AllAsync(bool isSure, CancellationToken cancellationToken)
    {
        var standing = await writer.ListAsync(null, cancellationToken);
        if (standing.Count > 0 && !isSure)
        {
            switch (terminal.Ask($"Remove all {standing.Count} reports?", $"移除全部 {standing.Count} 篇报道？"))
            {
                case null:
                    terminal.Error.WriteLine($"govgraph: this would remove all {standing.Count} reports; add --yes to do so");
                    return ExitCodes.Usage;
                case false:
                    terminal.Error.WriteLine("nothing removed");
                    return ExitCodes.SomeFailed;
            }
        }

        return await Remover.RunAsync(terminal, writer, Locations(standing), cancellationToken);
    }

    public async Task<int> SourceAsync(string source, CancellationToken cancellationToken)
    {
        var standing = await writer.ListAsync(source, cancellationToken);
        if (standing.Count == 0)
        {
            terminal.Error.WriteLine($"{source}: no report of this source; 'govgraph reports' shows where reports stand");
        }

        var code = await Remover.RunAsync(terminal, writer, Locations(standing), cancellationToken);
        return standing.Count == 0 ? ExitCodes.SomeFailed : code;
    }

    /// <summary>What is not found is named, and the rest removed.</summary>
    public async Task<int> NamedAsync(IReadOnlyList<string> names, CancellationToken cancellationToken)
    {
        var standing = await writer.ListAsync(null, cancellationToken);
        var (wanted, code) = (new HashSet<Location>(), ExitCodes.Ok);
        foreach (var name in names)
        {
            var found = Find(standing, name);
            wanted.UnionWith(found);
            if (found.Count == 0)
            {
                terminal.Error.WriteLine($"{name}: no such report in the store; 'govgraph reports' shows ids and where reports stand");
                code = ExitCodes.SomeFailed;
            }
        }

        return Math.Max(code, await Remover.RunAsync(terminal, writer, wanted, cancellationToken));
    }

    /// <summary>By id, by place, by folder of places; else where ingest would have put that file or folder.</summary>
    private static List<Location> Find(IReadOnlyList<KeyValuePair<Location, StoredReport>> standing, string name)
    {
        var place = name.Replace('\\', '/').TrimEnd('/');
        var found = standing.Where(s => s.Value.ReportId == name || IsAt(s.Key, place)).Select(s => s.Key).ToList();
        if (found.Count > 0)
        {
            return found;
        }

        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(name)).Replace('\\', '/');
        var folder = InputScan.FolderName(path);
        return [.. standing.Select(s => s.Key).Where(l => path.EndsWith("/" + l, StringComparison.Ordinal) || (l.Source == folder && !File.Exists(path)))];
    }

    private static bool IsAt(Location location, string place)
    {
        var stands = location.ToString();
        return stands == place || stands.StartsWith(place + "/", StringComparison.Ordinal);
    }

    private static Location[] Locations(IReadOnlyList<KeyValuePair<Location, StoredReport>> standing) => [.. standing.Select(s => s.Key)];
}
