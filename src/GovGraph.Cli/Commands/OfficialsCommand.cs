using System.CommandLine;
using GovGraph.Core.Answers;

namespace GovGraph.Cli.Commands;

/// <summary><c>govgraph officials</c>: who holds which posts.</summary>
internal static class OfficialsCommand
{
    public static Command Create(Terminal terminal, Option<string?> storePath) => ListCommand.Create(terminal, storePath, new ListQuestion<OfficialView>(
        "officials",
        "Officials with their posts. （官员与职务）",
        (reader, filter, cancellationToken) => reader.OfficialsAsync(filter, cancellationToken),
        [
            new("name", "姓名", o => o.Name, IsNarrow: true),
            new("posts", "职务", o => string.Join(terminal.Say(", ", "、"), o.Posts.Select(p => Title(terminal, p)))),
            new("district", "区划", o => o.Home),
            new("inspections", "调研", o => Count(o.Inspections), IsNarrow: true),
            new("meetings", "会议", o => Count(o.Meetings), IsNarrow: true),
            new("seen", "见于", o => o.FirstSeen == o.LastSeen ? o.FirstSeen : $"{o.FirstSeen} – {o.LastSeen}"),
            new("sentence", "原句", o => o.Evidence.Sentence),
        ]));

    /// <summary>原 and 拟任 stand in the title as printed; that somebody was dismissed does not.</summary>
    private static string Title(Terminal terminal, PostView post) =>
        post.Status == "dismissed" ? terminal.Say($"{post.Title} (dismissed)", $"{post.Title}（已免）") : post.Title;

    private static string Count(int count) => count.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
