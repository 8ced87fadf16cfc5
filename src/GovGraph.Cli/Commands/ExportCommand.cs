using System.CommandLine;
using GovGraph.Cli.Hosting;
using GovGraph.Core.Graph;

namespace GovGraph.Cli.Commands;

/// <summary><c>govgraph export neo4j-csv DIR</c>: the whole store as files for Neo4j's own importer.</summary>
internal static class ExportCommand
{
    public static Command Create(Terminal terminal, Option<string?> storePath)
    {
        var folder = new Argument<string>("DIR") { Description = "The folder to write to; made if missing." };
        var force = new Option<bool>("--force") { Description = "Write into DIR though there is something in it; files of the same names are replaced." };
        var csv = new Command("neo4j-csv", "CSV files for 'neo4j-admin database import full'. （供 neo4j-admin 批量导入）") { folder, force };
        csv.Validators.Add(result =>
        {
            var dir = result.GetValue(folder)!;
            if (!SharedOptions.IsNoFolder(result, dir) && !result.GetValue(force) && Directory.Exists(dir) && Directory.EnumerateFileSystemEntries(dir).Any())
            {
                result.AddError($"{dir} is not empty; name another folder, or add --force to replace what an earlier export wrote there.");
            }
        });
        csv.SetAction(async (parsed, cancellationToken) =>
        {
            using var store = StoreHost.Open(parsed.GetValue(storePath));
            return await RunAsync(terminal, store.Exporter, parsed.GetRequiredValue(folder), cancellationToken);
        });
        return new Command("export", "Write the whole store into files for other programs. （导出全库）") { csv };
    }

    private static async Task<int> RunAsync(Terminal terminal, IGraphExporter exporter, string folder, CancellationToken cancellationToken)
    {
        try
        {
            var files = await exporter.WriteAsync(folder, cancellationToken);
            terminal.Error.WriteLine($"{files.Reports} reports: {files.Nodes} nodes and {files.Relationships} relationships written");
            terminal.Error.WriteLine("With the server stopped and its database new (or with --overwrite-destination, which throws away what it holds), run:");
            terminal.Out.WriteLine($"cd {Quoted(Path.GetFullPath(folder))} && neo4j-admin database import full neo4j @{Path.GetFileName(files.Arguments)}");
            return ExitCodes.Ok;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine($"govgraph: {folder}: {problem.Message}");
            return ExitCodes.SomeFailed;
        }
    }

    /// <summary>For a shell, where it needs to be.</summary>
    private static string Quoted(string path) =>
        path.All(c => char.IsLetterOrDigit(c) || c is '/' or '.' or '-' or '_') ? path : "'" + path.Replace("'", @"'\''", StringComparison.Ordinal) + "'";
}
