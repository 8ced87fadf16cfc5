using GovGraph.Core.Answers;

namespace GovGraph.Cli.Output;

/// <summary>An element for people: its properties, its links, its sentences.</summary>
internal static class ElementText
{
    public static void Write(Terminal terminal, IReadOnlyList<ElementView> elements)
    {
        foreach (var element in elements)
        {
            terminal.Out.WriteLine($"{element.Name}  {element.Label}  {element.Id}");
            foreach (var (name, value) in element.Properties.Where(p => p.Value != element.Name))
            {
                terminal.Out.WriteLine($"  {name}: {value}");
            }

            ListTable.Write(
                terminal,
                element.Links,
                new("link", "关系", l => l.Out ? $"{l.Type} →" : $"← {l.Type}", IsNarrow: true),
                new("other", "对方", l => l.Other.Name),
                new("date", "日期", l => l.Date, IsNarrow: true),
                new("sentence", "原句", l => l.Sentence),
                new("id", "编号", l => l.Other.Id, IsNarrow: true));
            ListTable.Write(
                terminal,
                element.Facts,
                new("fact", "事实", f => f.Kind, IsNarrow: true),
                new("sentence", "原句", f => f.Sentence),
                new("report", "报道", f => f.Report.Title),
                new("rule", "规则", f => f.Rule, IsNarrow: true));
        }
    }
}
