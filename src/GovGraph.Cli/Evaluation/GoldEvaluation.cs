using GovGraph.Cli.Inputs;
using GovGraph.Cli.Output;
using GovGraph.Extraction;
using GovGraph.Extraction.Evaluation;
using GovGraph.Extraction.Evaluation.Errors;

namespace GovGraph.Cli.Evaluation;

/// <summary>Reads the reports of reference answers and prints how far the answers agree.</summary>
internal sealed class GoldEvaluation(Terminal terminal, bool errors, bool heldOut, bool json)
{
    public async Task<int> RunAsync(string folder, CancellationToken cancellationToken)
    {
        var set = GoldSet.Of(folder, terminal);
        if (set.Files.Count == 0)
        {
            terminal.Error.WriteLine($"{folder}: no NAME.txt with a NAME.gold.json beside it; name a folder of reference answers");
            return ExitCodes.SomeFailed;
        }

        var extractor = ReportExtractor.Create();
        var read = new List<ReadGold>();
        await foreach (var one in OrderedParallel.SelectAsync(set.Files, f => ReadGold.Of(f, extractor), cancellationToken))
        {
            read.Add(one);
        }

        terminal.Out.Write(heldOut ? Apart(read) : Whole(read, set));
        return set.Failed > 0 ? ExitCodes.SomeFailed : ExitCodes.Ok;
    }

    private string Apart(List<ReadGold> read)
    {
        var aside = Scorer.Score([.. read.Where(r => r.IsHeldOut).Select(r => r.Pair)]);
        var others = Scorer.Score([.. read.Where(r => !r.IsHeldOut).Select(r => r.Pair)]);
        return json ? ScoreText.Json(aside, errors: null) : ScoreText.Apart(aside, others);
    }

    private string Whole(List<ReadGold> read, GoldSet set)
    {
        var score = Scorer.Score([.. read.Select(r => r.Pair)]);
        var placed = errors ? Placed(read, score) : null;
        var note = errors && read.Exists(r => r.IsHeldOut) ? $"{read.Count(r => r.IsHeldOut)} reports are put aside: their errors are not shown\n" : "";
        return json ? ScoreText.Json(score, placed) : ErrorText.Of(placed ?? [], set.TextOf) + note + ScoreText.Plain(score);
    }

    private static List<PlacedError> Placed(List<ReadGold> read, Score score)
    {
        var byReport = score.Errors.Where(e => e.Kind != "places").ToLookup(e => e.Report);
        return [.. read.Where(r => !r.IsHeldOut).SelectMany(r => ErrorPlacer.Place(r.Pair, r.Explanation, byReport[r.Pair.Report]))];
    }
}
