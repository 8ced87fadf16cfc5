using System.CommandLine;
using GovGraph.Cli.Hosting;
using GovGraph.Cli.Ingest;
using GovGraph.Cli.Inputs;

namespace GovGraph.Cli.Commands;

/// <summary><c>govgraph ingest PATH… [--source NAME] [--sync]</c>: reads reports into the store.</summary>
internal static class IngestCommand
{
    public static Command Create(Terminal terminal, Option<string?> storePath)
    {
        var paths = SharedOptions.Paths();
        var source = SharedOptions.Source();
        var sync = new Option<bool>("--sync") { Description = "Also remove from the store what has gone from these folders; asks when that is more than a tenth. （同步删除）" };
        var yes = SharedOptions.Yes();
        var command = new Command("ingest", "Read reports into the store; what is there unchanged is left alone. （读入报道）") { paths, source, sync, yes };
        command.Validators.Add(result =>
        {
            if (result.GetValue(sync) && result.GetValue(paths)?.FirstOrDefault(File.Exists) is { } file)
            {
                result.AddError($"'--sync' is for folders, and {file} is a file.");
            }
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var store = StoreHost.Open(parsed.GetValue(storePath));
            var scan = InputScan.Of(parsed.GetRequiredValue(paths), parsed.GetValue(source));
            var code = await IngestRun.RunAsync(terminal, store.Writer, scan, cancellationToken);

            // After a load that was stopped a file may stand nowhere yet whose old place would be removed.
            return parsed.GetValue(sync) && !cancellationToken.IsCancellationRequested
                ? Math.Max(code, await FolderSync.RunAsync(terminal, store.Writer, scan, parsed.GetValue(yes), cancellationToken))
                : code;
        });
        return command;
    }
}
