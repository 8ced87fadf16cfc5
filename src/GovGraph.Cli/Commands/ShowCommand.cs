using System.CommandLine;
using GovGraph.Cli.Hosting;
using GovGraph.Cli.Output;

namespace GovGraph.Cli.Commands;

/// <summary><c>govgraph show ID|NAME</c>: one element with its links and sentences; every element where several have the name.</summary>
internal static class ShowCommand
{
    public static Command Create(Terminal terminal, Option<string?> storePath)
    {
        var what = new Argument<string>("ID|NAME") { Description = "An id, or the whole name of an official, project, site, district or meeting." };
        what.Validators.Add(SharedOptions.NoMistypedOption);
        var json = SharedOptions.Json();
        var command = new Command("show", "One element with its links and sentences. （详情与原句）") { what, json };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(terminal, parsed.GetValue(storePath), parsed.GetRequiredValue(what), parsed.GetValue(json), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string? storePath, string what, bool json, CancellationToken cancellationToken)
    {
        using var store = StoreHost.Open(storePath);
        var found = await ElementSearch.FindAsync(store.Reader, what, cancellationToken);
        if (json)
        {
            // An id stands for one thing, and is answered as GET …/{id} is; a name may be had by many.
            terminal.Out.Write(found is [var one] && one.Id == what ? AnswerText.Json(one) : AnswerText.Json(found));
        }
        else
        {
            ElementText.Write(terminal, found);
        }

        if (found.Count == 0)
        {
            terminal.Error.WriteLine(NearNames.Line(
                terminal, terminal.Say("element", "对象"), what, await ElementSearch.NearAsync(store.Reader, what, cancellationToken)));
        }

        return ExitCodes.Ok;
    }
}
