namespace GovGraph.Extraction.Evaluation;

/// <summary>An answer beside its reference.</summary>
public sealed record AnswerPair(string Report, AnswerFile Gold, AnswerFile Got);

/// <summary>Scores answers against reference answers: the same matching, in the same order, as <c>score.py</c>.</summary>
public static class Scorer
{
    public static Score Score(IReadOnlyCollection<AnswerPair> answers)
    {
        var names = new NameMatcher();
        var counts = RowKind.All.Select(k => new KindScore(k.Name, k.Group, 0, 0, 0, 0)).ToList();
        var errors = new List<ScoreError>();
        foreach (var (report, gold, got) in answers)
        {
            for (var i = 0; i < counts.Count; i++)
            {
                var kind = RowKind.All[i];
                List<ScoredRow> want = [.. kind.Rows(gold, names)];
                var result = Compare(kind, names, want, kind.Rows(got, names));
                counts[i] = counts[i] with
                {
                    Right = counts[i].Right + want.Count - result.Missed.Count,
                    Extra = counts[i].Extra + result.Extra.Count,
                    Missed = counts[i].Missed + result.Missed.Count,
                    Partial = counts[i].Partial + result.Partial.Count,
                };
                errors.AddRange(result.Errors(report, kind.Name));
            }
        }

        return new Score(answers.Count, counts, errors);
    }

    /// <summary>
    /// Equal rows find each other first, then rows whose names are whole, then what agrees in part; each reference row once.
    /// </summary>
    private static Comparison Compare(RowKind kind, NameMatcher names, IEnumerable<ScoredRow> want, IEnumerable<ScoredRow> have)
    {
        Func<ScoredRow, ScoredRow, bool>[] passes =
        [
            (a, b) => a.Fields.SequenceEqual(b.Fields),
            (a, b) => kind.Agree(names, a, b, true),
            (a, b) => kind.Agree(names, a, b, false),
        ];
        List<ScoredRow> gold = [.. want];
        List<ScoredRow> got = [.. have];
        var partial = new List<(ScoredRow, ScoredRow)>();
        foreach (var agree in passes)
        {
            var left = new List<ScoredRow>();
            foreach (var row in got)
            {
                var hit = gold.FindIndex(g => agree(row, g));
                if (hit < 0)
                {
                    left.Add(row);
                    continue;
                }

                if (!kind.Agree(names, row, gold[hit], true))
                {
                    partial.Add((gold[hit], row));
                }

                gold.RemoveAt(hit);
            }

            got = left;
        }

        return new Comparison(gold, got, partial);
    }

    private sealed record Comparison(List<ScoredRow> Missed, List<ScoredRow> Extra, List<(ScoredRow Gold, ScoredRow Got)> Partial)
    {
        public IEnumerable<ScoreError> Errors(string report, string kind) =>
        [
            .. Missed.Select(r => new ScoreError(report, kind, ScoreErrorKind.Missed, r.ToString(), null, null)),
            .. Extra.Select(r => new ScoreError(report, kind, ScoreErrorKind.Extra, r.ToString(), null, r.Evidence)),
            .. Partial.Select(p => new ScoreError(report, kind, ScoreErrorKind.Partial, p.Gold.ToString(), p.Got.ToString(), p.Got.Evidence)),
        ];
    }
}
