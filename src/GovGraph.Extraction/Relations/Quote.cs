using GovGraph.Core.Facts;
using GovGraph.Core.Text;

namespace GovGraph.Extraction.Relations;

/// <summary>Makes the evidence of facts.</summary>
internal static class Quote
{
    /// <param name="report">The report.</param>
    /// <param name="sentence">Index of the sentence quoted.</param>
    /// <param name="rule">The rule that made the fact.</param>
    /// <param name="leansOn">Indexes of sentences that name what this one leaves out.</param>
    /// <param name="more">Other ranges it leans on, such as the header that gave the year.</param>
    public static Evidence Of(ReportContext report, int sentence, string rule, IEnumerable<int>? leansOn = null, IEnumerable<TextSpan>? more = null)
    {
        var source = report.Sentences[sentence].Source;
        var own = source.Ranges();
        var others = (leansOn ?? []).Where(i => i >= 0 && i != sentence).Distinct().Order().SelectMany(i => report.Sentences[i].Source.Ranges())
            .Concat(more ?? []);
        return new Evidence(source.Text, own, rule, [.. others.Where(r => !own.Contains(r)).Distinct()]);
    }
}
