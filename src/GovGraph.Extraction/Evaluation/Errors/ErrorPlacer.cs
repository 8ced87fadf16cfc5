using GovGraph.Extraction.Evaluation.Explanation;

namespace GovGraph.Extraction.Evaluation.Errors;

/// <summary>Finds out at which stage the errors of one report were made.</summary>
public static class ErrorPlacer
{
    public static IEnumerable<PlacedError> Place(AnswerPair pair, ReportExplanation read, IEnumerable<ScoreError> errors)
    {
        var names = new NameMatcher();
        var missed = new MissedRows(pair.Got, read, names);
        var made = new MadeUpRows(pair.Gold, names);
        foreach (var error in errors)
        {
            yield return error.What switch
            {
                ScoreErrorKind.Missed => missed.Place(error),
                ScoreErrorKind.Extra => made.Place(error),
                _ => new PlacedError(error, ErrorStage.Boundary, error.Evidence?.Rule ?? "", error.Evidence?.Sentence),
            };
        }
    }
}
