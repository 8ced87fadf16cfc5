using System.CommandLine;
using GovGraph.Cli.Hosting;
using GovGraph.Cli.Output;
using GovGraph.Core.Answers;

namespace GovGraph.Cli.Commands;

/// <summary>What a list is: its name, its question, its table.</summary>
internal sealed record ListQuestion<T>(
    string Name,
    string Description,
    Func<IGraphReader, GraphFilter, CancellationToken, Task<Page<T>>> Ask,
    IReadOnlyList<Column<T>> Columns,
    bool HasSites = false);

/// <summary>Asks for a list and shows it as a table or as a JSON array; nobody of a name is an empty list with near names.</summary>
internal static class ListCommand
{
    public static Command Create<T>(Terminal terminal, Option<string?> storePath, ListQuestion<T> question)
    {
        var command = new Command(question.Name, question.Description);
        var filters = new FilterOptions(command, question.HasSites);
        var json = SharedOptions.Json();
        command.Add(json);
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(terminal, parsed.GetValue(storePath), question, filters.Read(parsed), parsed.GetValue(json), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync<T>(
        Terminal terminal, string? storePath, ListQuestion<T> question, GraphFilter filter, bool json, CancellationToken cancellationToken)
    {
        using var store = StoreHost.Open(storePath);
        var page = await question.Ask(store.Reader, filter, cancellationToken);
        if (json)
        {
            terminal.Out.Write(AnswerText.Json(page.Items));
        }
        else
        {
            ListTable.Write(terminal, page.Items, question.Columns);
        }

        Remark(terminal, page, json);
        if (page.Items.Count == 0)
        {
            await NearNames.SayAsync(terminal, store.Reader, filter, cancellationToken);
        }

        return ExitCodes.Ok;
    }

    /// <summary>What the rows alone do not tell goes to standard error, where it disturbs nobody's pipe.</summary>
    private static void Remark<T>(Terminal terminal, Page<T> page, bool json)
    {
        if (!json)
        {
            ListTable.SayCount(terminal, page);
        }

        if (page.Undated is > 0)
        {
            terminal.Error.WriteLine(terminal.Say(
                $"{page.Undated} more have no date or no year and are left out", $"另有 {page.Undated} 条没有日期或年份，未列出"));
        }
    }
}
