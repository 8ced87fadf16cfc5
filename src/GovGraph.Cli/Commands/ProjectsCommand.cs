using System.CommandLine;
using System.Globalization;
using GovGraph.Core.Answers;

namespace GovGraph.Cli.Commands;

/// <summary><c>govgraph projects</c>: named projects, and with <c>--sites</c> other places.</summary>
internal static class ProjectsCommand
{
    public static Command Create(Terminal terminal, Option<string?> storePath) => ListCommand.Create(terminal, storePath, new ListQuestion<PlaceView>(
        "projects",
        "Projects and how often they were inspected. （项目）",
        (reader, filter, cancellationToken) => reader.ProjectsAsync(filter, cancellationToken),
        [
            new("name", "名称", p => p.Name),
            new("kind", "类别", p => string.Join("/", p.Kinds), IsNarrow: true),
            new("district", "区划", p => p.District),
            new("inspections", "调研", p => p.Inspections.ToString(CultureInfo.InvariantCulture), IsNarrow: true),
            new("last", "最近", p => p.LastInspected, IsNarrow: true),
            new("sentence", "原句", p => p.Evidence.Sentence),
        ],
        HasSites: true));
}
