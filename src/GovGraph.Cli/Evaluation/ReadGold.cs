using GovGraph.Cli.Inputs;
using GovGraph.Extraction;
using GovGraph.Extraction.Evaluation;
using GovGraph.Extraction.Evaluation.Explanation;

namespace GovGraph.Cli.Evaluation;

/// <summary>A report with its reference answer, what was read of it, and how.</summary>
internal sealed record ReadGold(AnswerPair Pair, ReportExplanation Explanation)
{
    public bool IsHeldOut => HeldOut.Holds(Pair.Report);

    public static ReadGold Of(GoldReport report, ReportExtractor extractor)
    {
        var explanation = extractor.Explain(report.Text);
        return new ReadGold(new AnswerPair(report.Name, report.Gold, AnswerFile.Of(explanation.Facts)), explanation);
    }
}
