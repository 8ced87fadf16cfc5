using System.CommandLine;
using System.Globalization;
using GovGraph.Core.Answers;

namespace GovGraph.Cli.Commands;

/// <summary><c>govgraph districts</c>: divisions that reports name.</summary>
internal static class DistrictsCommand
{
    public static Command Create(Terminal terminal, Option<string?> storePath) => ListCommand.Create(terminal, storePath, new ListQuestion<DistrictView>(
        "districts",
        "Divisions that reports name. （行政区划）",
        (reader, filter, cancellationToken) => reader.DistrictsAsync(filter, cancellationToken),
        [
            new("code", "代码", d => d.Code, IsNarrow: true),
            new("name", "名称", d => d.Name),
            new("parent", "上级", d => d.Parent),
            new("officials", "官员", d => Count(d.Officials), IsNarrow: true),
            new("projects", "项目", d => Count(d.Projects), IsNarrow: true),
            new("meetings", "会议", d => Count(d.Meetings), IsNarrow: true),
            new("reports", "报道", d => Count(d.Reports), IsNarrow: true),
            new("sentence", "原句", d => d.Evidence.Sentence),
        ]));

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
