using System.CommandLine;
using GovGraph.Core.Answers;

namespace GovGraph.Cli.Commands;

/// <summary><c>govgraph inspections</c>: who went where and when.</summary>
internal static class InspectionsCommand
{
    public static Command Create(Terminal terminal, Option<string?> storePath) => ListCommand.Create(terminal, storePath, new ListQuestion<InspectionView>(
        "inspections",
        "Who went where and when. （调研：何人何时到何处）",
        (reader, filter, cancellationToken) => reader.InspectionsAsync(filter, cancellationToken),
        [
            new("date", "日期", i => i.Date, IsNarrow: true),
            new("official", "官员", i => i.Official, IsNarrow: true),
            new("role", "身份", i => terminal.Say(i.Role, i.Role == "led" ? "带队" : "陪同"), IsNarrow: true),
            new("place", "地点", i => i.Place),
            new("district", "区划", i => i.District),
            new("sentence", "原句", i => i.Evidence.Sentence),
        ]));
}
