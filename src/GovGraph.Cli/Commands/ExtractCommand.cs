using System.CommandLine;
using GovGraph.Cli.Inputs;
using GovGraph.Core.Text;
using GovGraph.Extraction;
using GovGraph.Extraction.Evaluation;

namespace GovGraph.Cli.Commands;

/// <summary><c>govgraph extract PATH… [--out DIR]</c>: facts of reports as JSON, without any store.</summary>
internal static class ExtractCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = SharedOptions.Paths();
        var output = new Option<string?>("--out") { HelpName = "DIR", Description = "Write NAME.json for each NAME.txt into this folder, as the tree of the inputs has it. Without it: JSON Lines on standard output." };
        output.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var dir }])
            {
                SharedOptions.IsNoFolder(result, dir);
            }
        });
        var command = new Command("extract", "Print the facts of reports with their sentences. （抽取事实，不写库）") { paths, output };
        command.SetAction((parsed, cancellationToken) => RunAsync(terminal, parsed.GetRequiredValue(paths), parsed.GetValue(output), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string[] paths, string? folder, CancellationToken cancellationToken)
    {
        var scan = InputScan.Of(paths, source: folder is null ? null : "out");
        var extractor = ReportExtractor.Create();
        var tally = new Tally(terminal, scan);
        await foreach (var (problem, line) in OrderedParallel.SelectAsync(scan.Files, f => Extract(f, extractor, folder), cancellationToken))
        {
            if (problem is not null)
            {
                tally.Failed(problem);
                continue;
            }

            tally.Done++;
            if (line is not null)
            {
                await terminal.Out.WriteLineAsync(line);
            }
        }

        terminal.Error.WriteLine($"{tally.Done} extracted, {tally.FailedCount} failed");
        return tally.FailedCount > 0 ? ExitCodes.SomeFailed : ExitCodes.Ok;
    }

    /// <summary>All that is done to one file, by whoever has time; a line is what is still to be written in the order of the files.</summary>
    private static (Problem? Problem, string? Line) Extract(InputFile file, ReportExtractor extractor, string? folder)
    {
        var read = ExtractedText.Of(InputText.Read(file), extractor);
        if (read.Facts is null)
        {
            return (read.Problem, null);
        }

        var answer = AnswerFile.Of(read.Facts);
        if (folder is null)
        {
            return (null, AnswerFileJson.WriteLine(file.Path.Replace('\\', '/'), answer));
        }

        var path = Path.Combine(folder, Path.ChangeExtension(file.Location.Path, ".json"));
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            File.WriteAllText(path, AnswerFileJson.Write(answer));
            return (null, null);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return (new Problem(path, 0, $"cannot be written: {problem.Message}"), null);
        }
    }
}
