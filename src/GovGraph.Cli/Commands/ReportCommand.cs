using System.CommandLine;
using GovGraph.Cli.Inputs;
using GovGraph.Cli.Output;
using GovGraph.Core.Facts;
using GovGraph.Extraction;

namespace GovGraph.Cli.Commands;

/// <summary><c>govgraph report FILE [--explain]</c>: what one file says, and how it was read.</summary>
internal static class ReportCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "A report (.txt)." };
        file.Validators.Add(SharedOptions.NoMistypedOption);
        var explain = new Option<bool>("--explain")
        {
            Description = "Sentence by sentence: words and tags, what was found and what it means, what was refused and why; then the facts.",
        };
        var command = new Command("report", "The facts of one file as a table, without any store. （一篇报道的事实与由来）") { file, explain };
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(file), parsed.GetValue(explain)));
        return command;
    }

    private static int Run(Terminal terminal, string path, bool explain)
    {
        var read = InputText.Read(new InputFile(path, new Location("file", Path.GetFileName(path))));
        if (read.Problem is not null)
        {
            terminal.Error.WriteLine(read.Problem.ToString());
            return ExitCodes.SomeFailed;
        }

        var explanation = ReportExtractor.Create().Explain(read.Text);
        if (explain)
        {
            ExplanationText.Write(terminal, explanation);
        }

        FactTable.Write(terminal, explanation.Facts, withLeaning: explain);
        terminal.Error.WriteLine($"{explanation.Facts.Facts.Count} facts");
        return ExitCodes.Ok;
    }
}
