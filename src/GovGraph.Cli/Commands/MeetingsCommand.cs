using System.CommandLine;
using GovGraph.Core.Answers;

namespace GovGraph.Cli.Commands;

/// <summary><c>govgraph meetings</c>: meetings, and who did what there.</summary>
internal static class MeetingsCommand
{
    public static Command Create(Terminal terminal, Option<string?> storePath) => ListCommand.Create(terminal, storePath, new ListQuestion<MeetingView>(
        "meetings",
        "Meetings with who chaired, spoke and attended. （会议）",
        (reader, filter, cancellationToken) => reader.MeetingsAsync(filter, cancellationToken),
        [
            new("date", "日期", m => m.Date, IsNarrow: true),
            new("meeting", "会议", m => m.Name),
            new("district", "区划", m => m.District),
            new("chaired", "主持", m => Who(terminal, m, "chaired")),
            new("spoke", "讲话", m => Who(terminal, m, "spoke")),
            new("attended", "参加", m => Who(terminal, m, "attended")),
            new("sentence", "原句", m => m.Evidence.Sentence),
        ]));

    private static string Who(Terminal terminal, MeetingView meeting, string role) =>
        string.Join(terminal.Say(", ", "、"), meeting.Roles.Where(r => r.Role == role).Select(r => r.Official).Distinct());
}
