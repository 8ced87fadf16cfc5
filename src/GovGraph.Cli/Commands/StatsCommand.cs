using System.CommandLine;
using System.Globalization;
using GovGraph.Cli.Hosting;
using GovGraph.Cli.Output;
using GovGraph.Core.Answers;

namespace GovGraph.Cli.Commands;

/// <summary><c>govgraph stats</c>: how much of everything there is.</summary>
internal static class StatsCommand
{
    public static Command Create(Terminal terminal, Option<string?> storePath)
    {
        var json = SharedOptions.Json();
        var command = new Command("stats", "How much of everything there is. （统计）") { json };
        command.SetAction((parsed, cancellationToken) => RunAsync(terminal, parsed.GetValue(storePath), parsed.GetValue(json), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string? storePath, bool json, CancellationToken cancellationToken)
    {
        using var store = StoreHost.Open(storePath);
        var stats = await store.Reader.StatsAsync(cancellationToken);
        if (json)
        {
            terminal.Out.Write(AnswerText.Json(stats));
            return ExitCodes.Ok;
        }

        ListTable.Write(terminal, Rows(terminal, stats), new("what", "类别", r => r.What), new("kind", "名称", r => r.Kind), new("count", "数量", r => r.Count));
        return ExitCodes.Ok;
    }

    private static List<Row> Rows(Terminal terminal, StatsView stats) =>
    [
        new(terminal.Say("reports", "报道"), $"{stats.From} – {stats.To}", Number(stats.Reports)),
        .. stats.Nodes.Select(n => new Row(terminal.Say("nodes", "节点"), n.Key, Number(n.Value))),
        .. stats.Relationships.Select(n => new Row(terminal.Say("relationships", "关系"), n.Key, Number(n.Value))),
        .. stats.Facts.Select(n => new Row(terminal.Say("facts", "事实"), n.Key, Number(n.Value))),
    ];

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private sealed record Row(string What, string Kind, string Count);
}
