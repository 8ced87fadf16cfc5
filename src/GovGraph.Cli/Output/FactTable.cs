using GovGraph.Core.Facts;
using GovGraph.Extraction.Evaluation;

namespace GovGraph.Cli.Output;

/// <summary>The facts of one report, each with its sentence and its rule.</summary>
internal static class FactTable
{
    public static void Write(Terminal terminal, ReportFacts read, bool withLeaning)
    {
        List<Column<Fact>> columns =
        [
            new("kind", "类别", FactJson.KindOf, IsNarrow: true),
            new("fact", "事实", FactLine.Of),
            new("sentence", "原句", f => f.Evidence.Sentence),
            new("rule", "规则", f => f.Evidence.Rule, IsNarrow: true),
        ];
        if (withLeaning)
        {
            columns.Add(new("leans on", "另据", f => Leaning(read.Report.Text, f)));
        }

        ListTable.Write(terminal, read.Facts, columns);
    }

    private static string Leaning(string text, Fact fact) =>
        string.Join(" … ", fact.Evidence.LeansOn.Select(r => text.Substring(r.Start, r.Length)));
}
