using System.CommandLine;
using GovGraph.Cli.Hosting;
using GovGraph.Cli.Ingest;

namespace GovGraph.Cli.Commands;

/// <summary><c>govgraph ingest PATH… [--source NAME]</c>: reads reports into the store.</summary>
internal static class IngestCommand
{
    public static Command Create(Terminal terminal, Option<string?> storePath)
    {
        var paths = SharedOptions.Paths();
        var source = SharedOptions.Source();
        var command = new Command("ingest", "Read reports into the store; what is there unchanged is left alone. （读入报道）") { paths, source };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var store = StoreHost.Open(parsed.GetValue(storePath));
            return await IngestRun.RunAsync(terminal, store.Writer, parsed.GetRequiredValue(paths), parsed.GetValue(source), cancellationToken);
        });
        return command;
    }
}
