namespace GovGraph.Extraction.Evaluation;

/// <summary>How far answers agree with the reference. The means are over kinds, not over rows.</summary>
/// <param name="Reports">How many reports were compared.</param>
/// <param name="Kinds">One for each kind, in the order of <c>score.py</c>.</param>
/// <param name="Errors">By report, kind and the order of the text.</param>
public sealed record Score(int Reports, IReadOnlyList<KindScore> Kinds, IReadOnlyList<ScoreError> Errors)
{
    /// <summary>The figure to quote.</summary>
    public double CoreF1 => Kinds.Where(k => k.Group == ScoreGroup.Core).Average(k => k.F1);

    /// <summary>The same with names that match only in part counted as wrong.</summary>
    public double ExactCoreF1 => Kinds.Where(k => k.Group == ScoreGroup.Core).Average(k => k.ExactF1);

    public double OtherF1 => Kinds.Where(k => k.Group == ScoreGroup.Other).Average(k => k.F1);
}

/// <summary>The counts of one kind, over all reports.</summary>
/// <param name="Kind">As <c>score.py</c> names it.</param>
/// <param name="Group">Which mean it goes into.</param>
/// <param name="Right">Rows that agree, those in <paramref name="Partial"/> included.</param>
/// <param name="Extra">Rows made up.</param>
/// <param name="Missed">Rows missed.</param>
/// <param name="Partial">Rows whose names agree only in part.</param>
public sealed record KindScore(string Kind, ScoreGroup Group, int Right, int Extra, int Missed, int Partial)
{
    public int Rows => Right + Missed;

    public double Precision => Ratio(Right, Extra);

    public double Recall => Ratio(Right, Missed);

    public double F1 => Mean(Precision, Recall);

    public double ExactF1 => Mean(Ratio(Right - Partial, Extra + Partial), Ratio(Right - Partial, Missed + Partial));

    private static double Ratio(int right, int wrong) => right + wrong > 0 ? (double)right / (right + wrong) : 1;

    private static double Mean(double precision, double recall) => precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
}

public enum ScoreErrorKind
{
    /// <summary>The reference has it, the answer has not (<c>-</c>).</summary>
    Missed,

    /// <summary>The answer has it, the reference has not (<c>+</c>).</summary>
    Extra,

    /// <summary>The name agrees only in part (<c>~</c>).</summary>
    Partial,
}

/// <summary>One row that is not as it should be.</summary>
/// <param name="Report">Name of the report.</param>
/// <param name="Kind">Kind of row.</param>
/// <param name="What">What is wrong with it.</param>
/// <param name="Row">The row, its fields parted by <c> | </c>; of the reference where there is one.</param>
/// <param name="ReadAs">How the answer has it; only where it agrees in part.</param>
/// <param name="Evidence">The sentence and rule of the answer's row; null for what was missed.</param>
public sealed record ScoreError(string Report, string Kind, ScoreErrorKind What, string Row, string? ReadAs, AnswerEvidence? Evidence)
{
    public char Sign => What switch
    {
        ScoreErrorKind.Missed => '-',
        ScoreErrorKind.Extra => '+',
        _ => '~',
    };

    /// <summary>The line that <c>score.py --errors</c> prints.</summary>
    public override string ToString() => $"{Report}\t{Kind}\t{Sign}\t{Row}" + (ReadAs is null ? "" : $"\tread as\t{ReadAs}");
}
