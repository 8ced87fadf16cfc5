using System.CommandLine;
using GovGraph.Cli.Inputs;
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
        var command = new Command("extract", "Print the facts of reports with their sentences. （抽取事实，不写库）") { paths, output };
        command.SetAction((parsed, cancellationToken) => RunAsync(terminal, parsed.GetRequiredValue(paths), parsed.GetValue(output), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string[] paths, string? folder, CancellationToken cancellationToken)
    {
        var scan = InputScan.Of(paths, source: folder is null ? null : "out");
        var extractor = ReportExtractor.Create();
        var tally = new Tally(terminal, scan);
        await foreach (var read in OrderedParallel.SelectAsync(scan.Files, f => ExtractedText.Of(InputText.Read(f), extractor), cancellationToken))
        {
            if (read.Facts is null)
            {
                tally.Failed(read.Problem!);
                continue;
            }

            var answer = AnswerFile.Of(read.Facts);
            tally.Done++;
            if (folder is null)
            {
                await terminal.Out.WriteLineAsync(AnswerFileJson.WriteLine(read.File.Path.Replace('\\', '/'), answer));
            }
            else
            {
                await WriteAsync(Path.Combine(folder, Path.ChangeExtension(read.File.Location.Path, ".json")), answer, cancellationToken);
            }
        }

        terminal.Error.WriteLine($"{tally.Done} extracted, {tally.FailedCount} failed");
        return tally.FailedCount > 0 ? ExitCodes.SomeFailed : ExitCodes.Ok;
    }

    private static async Task WriteAsync(string path, AnswerFile answer, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        await File.WriteAllTextAsync(path, AnswerFileJson.Write(answer), cancellationToken);
    }
}
