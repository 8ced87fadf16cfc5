using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using GovGraph.Cli.Commands;
using GovGraph.Core.Answers;

namespace GovGraph.Cli;

/// <summary>All commands, and what becomes of their errors: one clear line and an exit code.</summary>
internal static class CommandLine
{
    private const string Description = """
        GovGraph reads reports of Chinese local newspapers and government sites into a graph of officials, inspections,
        projects, districts and meetings, and shows for every answer the sentence it rests on.
        （读入地方报纸与政务网站的报道，抽取领导、调研、项目、区划、会议，每条答案都有原句为证。）

        Exit codes: 0 done, an empty answer included; 1 some inputs failed, or stopped before the end; 2 wrong usage; 3 the store.
        The store is set in appsettings.json, by GOVGRAPH__Store__… or by NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE.
        """;

    /// <summary>A word with @ in front is a word, not a file of arguments.</summary>
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    public static async Task<int> RunAsync(string[] args, Terminal terminal, CancellationToken cancellationToken)
    {
        var parsed = Root(terminal).Parse(args.Length == 0 ? ["--help"] : args, Parsing);
        if (parsed.Action is ParseErrorAction)
        {
            return Refuse(parsed, terminal);
        }

        try
        {
            var streams = new InvocationConfiguration
            {
                Output = terminal.Out,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            };
            var code = await parsed.InvokeAsync(streams, cancellationToken);
            return args.Length == 0 ? ExitCodes.Usage : code;
        }
        catch (StoreException problem)
        {
            terminal.Error.WriteLine($"govgraph: {problem.Message}");
            return ExitCodes.Store;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            terminal.Error.WriteLine("govgraph: stopped");
            return ExitCodes.SomeFailed;
        }
    }

    private static RootCommand Root(Terminal terminal)
    {
        var storePath = SharedOptions.StorePath();
        return new RootCommand(Description)
        {
            storePath,
            IngestCommand.Create(terminal, storePath),
            RemoveCommand.Create(terminal, storePath),
            RebuildCommand.Create(terminal, storePath),
            ServeCommand.Create(terminal, storePath),
            BrowserCommand.Create(terminal),
            InspectionsCommand.Create(terminal, storePath),
            OfficialsCommand.Create(terminal, storePath),
            ProjectsCommand.Create(terminal, storePath),
            DistrictsCommand.Create(terminal, storePath),
            MeetingsCommand.Create(terminal, storePath),
            TimelineCommand.Create(terminal, storePath),
            ReportsCommand.Create(terminal, storePath),
            SearchCommand.Create(terminal, storePath),
            ShowCommand.Create(terminal, storePath),
            StatsCommand.Create(terminal, storePath),
            ReportCommand.Create(terminal),
            CopyCommand.Create(terminal),
            ExportCommand.Create(terminal, storePath),
            ExtractCommand.Create(terminal),
            EvaluateCommand.Create(terminal),
        };
    }

    private static int Refuse(ParseResult parsed, Terminal terminal)
    {
        var problem = parsed.UnmatchedTokens is [var unknown, ..] ? $"There is no '{unknown}' here." : parsed.Errors[0].Message;
        terminal.Error.WriteLine($"govgraph: {problem}");
        var command = string.Concat(Names(parsed.CommandResult).Reverse().Select(name => name + " "));
        terminal.Error.WriteLine($"Say 'govgraph {command}--help' for what there is.");
        return ExitCodes.Usage;
    }

    /// <summary>The command's name and, after it, those of the commands that it stands under; the program itself is none.</summary>
    private static IEnumerable<string> Names(CommandResult command)
    {
        for (var result = command; result.Command is not RootCommand; result = (CommandResult)result.Parent!)
        {
            yield return result.Command.Name;
        }
    }
}
