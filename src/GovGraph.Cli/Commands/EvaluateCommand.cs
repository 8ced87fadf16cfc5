using System.CommandLine;
using GovGraph.Cli.Inputs;
using GovGraph.Cli.Output;
using GovGraph.Extraction;
using GovGraph.Extraction.Evaluation;

namespace GovGraph.Cli.Commands;

/// <summary><c>govgraph evaluate GOLD [--errors] [--json]</c>: how far extraction agrees with reference answers.</summary>
internal static class EvaluateCommand
{
    public static Command Create(Terminal terminal)
    {
        var gold = new Argument<string>("GOLD") { Description = "A folder of NAME.txt with NAME.gold.json beside each." };
        var errors = new Option<bool>("--errors") { Description = "List what was missed (-), made up (+) or named in part (~), with sentence and rule." };
        var json = new Option<bool>("--json") { Description = "Figures as score.py --json gives them; with --errors the errors too." };
        var command = new Command("evaluate", "Score extraction against reference answers. （对照标准答案评分）") { gold, errors, json };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(terminal, parsed.GetRequiredValue(gold), parsed.GetValue(errors), parsed.GetValue(json), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string folder, bool errors, bool json, CancellationToken cancellationToken)
    {
        var set = GoldSet.Of(folder, terminal);
        if (set.Files.Count == 0)
        {
            terminal.Error.WriteLine($"{folder}: no NAME.txt with a NAME.gold.json beside it; name a folder of reference answers");
            return ExitCodes.SomeFailed;
        }

        var extractor = ReportExtractor.Create();
        var pairs = new List<AnswerPair>();
        await foreach (var pair in OrderedParallel.SelectAsync(set.Files, f => f.Answer(extractor), cancellationToken))
        {
            pairs.Add(pair);
        }

        var score = Scorer.Score(pairs);
        terminal.Out.Write(json ? ScoreText.Json(score, errors) : ScoreText.Plain(score, errors, set.TextOf));
        return set.Failed > 0 ? ExitCodes.SomeFailed : ExitCodes.Ok;
    }
}
