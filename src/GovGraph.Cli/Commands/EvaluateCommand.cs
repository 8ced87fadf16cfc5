using System.CommandLine;
using GovGraph.Cli.Evaluation;

namespace GovGraph.Cli.Commands;

/// <summary>
/// <c>govgraph evaluate GOLD [--errors] [--held-out] [--json]</c>: how far extraction agrees with reference answers;
/// <c>--judged FILE [DIR]</c>: how many of the facts that people judged are right; <c>--draw N --seed S DIR</c>: facts to judge.
/// </summary>
internal static class EvaluateCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string?>("DIR")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = "NAME.txt with NAME.gold.json beside each; with --judged and --draw just reports.",
        };
        folder.Validators.Add(SharedOptions.NoMistypedOption);
        var errors = new Option<bool>("--errors") { Description = "What was missed (-), made up (+) or named in part (~), by kind and by the stage where it went wrong. The tenth put aside is left out." };
        var heldOut = new Option<bool>("--held-out") { Description = "Only figures: the tenth put aside, whose errors nobody reads, beside the others." };
        var json = new Option<bool>("--json") { Description = "Figures as score.py --json gives them; with --errors the errors too." };
        var judged = new Option<string?>("--judged") { HelpName = "FILE", Description = "Precision by the facts judged in a file; with DIR also which of them have changed since." };
        var draw = new Option<int?>("--draw") { HelpName = "N", Description = "N facts of the reports in DIR at random, as rows to judge." };
        var seed = new Option<int>("--seed") { HelpName = "S", Description = "For --draw: the same seed draws the same facts.", DefaultValueFactory = _ => 1 };
        SharedOptions.Bound(draw, 1, int.MaxValue);
        SharedOptions.Bound(seed, int.MinValue, int.MaxValue);
        var command = new Command("evaluate", "Score extraction against reference answers or judged facts. （对照标准答案评分）")
        {
            folder, errors, heldOut, json, judged, draw, seed,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(judged) is null && result.GetValue(folder) is null)
            {
                result.AddError("Name a folder.");
            }
        });
        command.SetAction((parsed, cancellationToken) => (parsed.GetValue(judged), parsed.GetValue(draw)) switch
        {
            ({ } file, _) => JudgedEvaluation.RunAsync(terminal, file, parsed.GetValue(folder), cancellationToken),
            (_, { } count) => FactDraw.RunAsync(terminal, parsed.GetRequiredValue(folder)!, count, parsed.GetValue(seed), cancellationToken),
            _ => new GoldEvaluation(terminal, parsed.GetValue(errors), parsed.GetValue(heldOut), parsed.GetValue(json))
                .RunAsync(parsed.GetRequiredValue(folder)!, cancellationToken),
        });
        return command;
    }
}
