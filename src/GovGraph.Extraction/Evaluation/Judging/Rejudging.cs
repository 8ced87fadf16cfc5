using GovGraph.Core.Facts;

namespace GovGraph.Extraction.Evaluation.Judging;

/// <summary>Looks up judged facts in what is read today.</summary>
public static class Rejudging
{
    /// <param name="judged">The judged facts.</param>
    /// <param name="readToday">The facts of a report by its name; null where the report is not there.</param>
    public static IReadOnlyList<Rejudged> Of(IReadOnlyList<JudgedFact> judged, Func<string, IReadOnlyList<Fact>?> readToday) =>
        [.. judged.Select(j => new Rejudged(j, StateOf(j, readToday(j.Report))))];

    private static JudgedState StateOf(JudgedFact judged, IReadOnlyList<Fact>? facts)
    {
        if (facts is null)
        {
            return JudgedState.NotLooked;
        }

        var same = facts.Where(f => FactJson.KindOf(f) == judged.Kind && JudgedFile.OneLine(FactLine.Of(f)) == judged.Content).ToList();
        return same.Count == 0 ? JudgedState.Vanished
            : same.Exists(f => JudgedFile.HashOf(f) == judged.SentenceHash) ? JudgedState.Stands
            : JudgedState.OtherSentence;
    }
}
