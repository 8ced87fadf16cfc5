using System.CommandLine;
using GovGraph.Cli.Hosting;
using GovGraph.Core.Facts;
using GovGraph.Core.Graph;

namespace GovGraph.Cli.Commands;

/// <summary><c>govgraph copy --from STORE --to STORE</c>: all reports with their facts into another store, which projects them itself.</summary>
internal static class CopyCommand
{
    private const int BatchSize = 64;

    public static Command Create(Terminal terminal)
    {
        const string Store = "A SQLite file, or neo4j for the one of the settings, or its address.";
        var from = new Option<string>("--from") { HelpName = "STORE", Required = true, Description = Store };
        var to = new Option<string>("--to") { HelpName = "STORE", Required = true, Description = Store + " What it has already stays." };
        var command = new Command("copy", "Copy all reports and facts into another store. （复制到另一个库）") { from, to };
        command.Validators.Add(result =>
        {
            if (result.GetValue(from) is { } one && one == result.GetValue(to))
            {
                result.AddError("'--from' and '--to' are the same store.");
            }
        });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            using var source = StoreHost.Named(parsed.GetRequiredValue(from));
            using var target = StoreHost.Named(parsed.GetRequiredValue(to));
            return await RunAsync(terminal, source.Writer, target.Writer, cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, IGraphWriter from, IGraphWriter to, CancellationToken cancellationToken)
    {
        var standing = await from.ListAsync(null, cancellationToken);
        await to.PrepareAsync(cancellationToken);
        var outcomes = new List<SaveOutcome>();
        foreach (var batch in standing.Chunk(BatchSize).TakeWhile(_ => !cancellationToken.IsCancellationRequested))
        {
            // One that went meanwhile is not there to be copied.
            var reports = await from.ReadAsync([.. batch.Select(b => b.Value.ReportId).Distinct()], CancellationToken.None);
            var found = batch.Where(b => reports.ContainsKey(b.Value.ReportId)).Select(b => new LocatedReport(b.Key, reports[b.Value.ReportId]));
            outcomes.AddRange(await to.SaveAsync([.. found], CancellationToken.None));
        }

        int Count(SaveOutcome outcome) => outcomes.Count(o => o == outcome);
        terminal.Out.WriteLine($"{Count(SaveOutcome.New)} new, {Count(SaveOutcome.Changed)} changed, {Count(SaveOutcome.Same)} same");
        if (!cancellationToken.IsCancellationRequested)
        {
            return ExitCodes.Ok;
        }

        terminal.Error.WriteLine($"stopped with {standing.Count - outcomes.Count} of {standing.Count} left; the same command goes on from here");
        return ExitCodes.SomeFailed;
    }
}
