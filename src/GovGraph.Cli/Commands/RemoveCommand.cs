using System.CommandLine;
using GovGraph.Cli.Hosting;
using GovGraph.Cli.Ingest;

namespace GovGraph.Cli.Commands;

/// <summary><c>govgraph remove PATH|ID… | --source NAME | --all</c>: takes reports out of the store, and all that only they supported.</summary>
internal static class RemoveCommand
{
    public static Command Create(Terminal terminal, Option<string?> storePath)
    {
        var what = new Argument<string[]>("PATH|ID")
        {
            Arity = ArgumentArity.ZeroOrMore,
            Description = "A file or folder as it was given to ingest, a place or folder as 'govgraph reports' shows it, or a report's id.",
        };
        what.Validators.Add(SharedOptions.NoMistypedOption);
        var source = new Option<string?>("--source") { HelpName = "NAME", Description = "All reports of this source. （来源）" };
        var all = new Option<bool>("--all") { Description = "All reports; asks first. Other data in a Neo4j database stays." };
        var yes = SharedOptions.Yes();
        var command = new Command("remove", "Take reports out of the store, with all that only they say. （移除报道）") { what, source, all, yes };
        command.Validators.Add(result =>
        {
            var ways = (result.GetValue(what) is { Length: > 0 } ? 1 : 0) + (result.GetValue(source) is not null ? 1 : 0) + (result.GetValue(all) ? 1 : 0);
            if (ways != 1)
            {
                result.AddError("Say what to remove: paths or ids, or --source NAME, or --all.");
            }
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var store = StoreHost.Open(parsed.GetValue(storePath));
            var removal = new Removal(terminal, store.Writer);
            return parsed.GetValue(all) ? await removal.AllAsync(parsed.GetValue(yes), cancellationToken)
                : parsed.GetValue(source) is { } name ? await removal.SourceAsync(name, cancellationToken)
                : await removal.NamedAsync(parsed.GetRequiredValue(what), cancellationToken);
        });
        return command;
    }
}
