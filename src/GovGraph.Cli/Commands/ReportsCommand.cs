using System.CommandLine;
using System.Globalization;
using GovGraph.Core.Answers;

namespace GovGraph.Cli.Commands;

/// <summary><c>govgraph reports</c>: what was read, and where it stands.</summary>
internal static class ReportsCommand
{
    public static Command Create(Terminal terminal, Option<string?> storePath) => ListCommand.Create(terminal, storePath, new ListQuestion<ReportView>(
        "reports",
        "Reports and where they stand. （报道）",
        (reader, filter, cancellationToken) => reader.ReportsAsync(filter, cancellationToken),
        [
            new("published", "发布", r => r.Published, IsNarrow: true),
            new("title", "标题", r => r.Title),
            new("source", "来源", r => r.Source),
            new("facts", "事实", r => r.Facts.ToString(CultureInfo.InvariantCulture), IsNarrow: true),
            new("stands at", "位置", r => string.Join("\n", r.Locations)),
            new("id", "编号", r => r.Id, IsNarrow: true),
        ]));
}
