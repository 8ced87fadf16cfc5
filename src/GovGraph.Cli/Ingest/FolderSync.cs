using GovGraph.Cli.Inputs;
using GovGraph.Core.Facts;
using GovGraph.Core.Graph;

namespace GovGraph.Cli.Ingest;

/// <summary>Takes away what stands in the store under a folder's name and in the folder no more.</summary>
internal static class FolderSync
{
    /// <summary>A share of what stands there; more than that is more likely a folder that was not mounted than one that was tidied.</summary>
    private const double Many = 0.1;

    /// <param name="terminal">Asks where much would go.</param>
    /// <param name="writer">The store.</param>
    /// <param name="scan">What the folders hold. One that could not be read, or is empty, loses nothing.</param>
    /// <param name="isSure">Take away however much it is.</param>
    /// <param name="cancellationToken">Stops after the batch in hand.</param>
    public static async Task<int> RunAsync(Terminal terminal, IGraphWriter writer, InputScan scan, bool isSure, CancellationToken cancellationToken)
    {
        var present = scan.Files.Select(f => f.Location).ToHashSet();
        var (code, gone) = (ExitCodes.Ok, new List<Location>());
        foreach (var source in scan.Sources.Order(StringComparer.Ordinal))
        {
            var standing = await writer.ListAsync(source, cancellationToken);
            var vanished = standing.Select(s => s.Key).Where(l => !present.Contains(l)).ToList();
            if (vanished.Count > standing.Count * Many && !isSure && terminal.Ask(
                $"{vanished.Count} of {standing.Count} reports of '{source}' are no longer in the folder. Take them out of the store?",
                $"“{source}”原有 {standing.Count} 篇，其中 {vanished.Count} 篇已不在文件夹中，是否从库中移除？") != true)
            {
                terminal.Error.WriteLine($"{vanished.Count} of {standing.Count} reports of '{source}' are no longer in the folder and were kept; add --yes to remove them");
                code = ExitCodes.SomeFailed;
                continue;
            }

            gone.AddRange(vanished);
        }

        return Math.Max(code, await Remover.RunAsync(terminal, writer, gone, cancellationToken));
    }
}
