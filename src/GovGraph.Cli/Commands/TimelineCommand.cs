using System.CommandLine;
using GovGraph.Core.Answers;

namespace GovGraph.Cli.Commands;

/// <summary><c>govgraph timeline</c>: what happened, by date.</summary>
internal static class TimelineCommand
{
    public static Command Create(Terminal terminal, Option<string?> storePath) => ListCommand.Create(terminal, storePath, new ListQuestion<TimelineEntry>(
        "timeline",
        "Meetings and inspections by date. （时间线）",
        (reader, filter, cancellationToken) => reader.TimelineAsync(filter, cancellationToken),
        [
            new("date", "日期", t => t.Date, IsNarrow: true),
            new("what", "事件", t => terminal.Say(t.Kind, t.Kind == "meeting" ? "会议" : "调研"), IsNarrow: true),
            new("name", "名称", t => t.Name),
            new("officials", "官员", t => string.Join(terminal.Say(", ", "、"), t.Officials)),
            new("district", "区划", t => t.District),
            new("sentence", "原句", t => t.Evidence.Sentence),
        ]));
}
