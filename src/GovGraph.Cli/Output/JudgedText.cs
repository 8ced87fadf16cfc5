using System.Globalization;
using System.Text;
using GovGraph.Extraction.Evaluation.Judging;

namespace GovGraph.Cli.Output;

/// <summary>How many judged facts are right, by kind, and which of them are no longer what was judged.</summary>
internal static class JudgedText
{
    public static string Of(IReadOnlyList<Rejudged> facts)
    {
        var page = new StringBuilder();
        foreach (var state in facts.Where(f => f.State is JudgedState.Vanished or JudgedState.OtherSentence).GroupBy(f => f.State))
        {
            Line(page, $"== {(state.Key == JudgedState.Vanished ? "no longer read" : "now read from another sentence")}: {state.Count()}");
            foreach (var fact in state.Select(s => s.Fact))
            {
                Line(page, $"{(fact.IsRight ? "right" : "wrong")}  {fact.Kind}  {fact.Content}  [{fact.Report}]  {fact.Reason}");
            }
        }

        Line(page, $"{"kind",-14}{"judged",8}{"right",8}{"precision",11}");
        foreach (var kind in facts.GroupBy(f => f.Fact.Kind).OrderByDescending(k => k.Count()).ThenBy(k => k.Key, StringComparer.Ordinal))
        {
            Row(page, kind.Key, [.. kind]);
        }

        Row(page, "all", facts);
        var standing = facts.Where(f => f.State == JudgedState.Stands).ToList();
        if (facts.All(f => f.State == JudgedState.NotLooked))
        {
            Line(page, $"not looked up: name the folder of the reports to see which have changed since");
        }
        else
        {
            Row(page, "still read", standing);
        }

        return page.ToString();
    }

    private static void Row(StringBuilder page, string name, IReadOnlyCollection<Rejudged> facts)
    {
        var right = facts.Count(f => f.Fact.IsRight);
        Line(page, $"{name,-14}{facts.Count,8}{right,8}{(facts.Count == 0 ? 0 : (double)right / facts.Count),11:F3}");
    }

    private static void Line(StringBuilder page, FormattableString line) =>
        page.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
