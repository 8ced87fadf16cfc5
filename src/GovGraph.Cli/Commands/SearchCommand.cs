using System.CommandLine;
using System.CommandLine.Parsing;
using GovGraph.Api.Search;
using GovGraph.Cli.Hosting;
using GovGraph.Cli.Output;
using GovGraph.Core.Answers;

namespace GovGraph.Cli.Commands;

/// <summary><c>govgraph search WORDS…</c>: names and texts that hold all the words.</summary>
internal static class SearchCommand
{
    public static Command Create(Terminal terminal, Option<string?> storePath)
    {
        var words = new Argument<string[]>("WORDS") { Arity = ArgumentArity.ZeroOrMore, Description = "What to find, one character or more; all words have to be there." };
        var kind = new Option<SearchKind?>("--kind")
        {
            HelpName = "KIND",
            Description = $"Hits of one kind: {string.Join(", ", SearchReader.Kinds)}.",
            CustomParser = result =>
            {
                if (SearchReader.Kind(result.Tokens[0].Value) is { } known)
                {
                    return known;
                }

                result.AddError(SearchReader.KindProblem("--kind", result.Tokens[0].Value));
                return null;
            },
        };
        var limit = new Option<int?>("--limit") { HelpName = "HITS", Description = $"The most hits to show, 1 to {GraphFilter.MaxLimit}; {SearchQuestion.DefaultLimit} unless told." };
        SharedOptions.Bound(limit, 1, GraphFilter.MaxLimit);
        var json = SharedOptions.Json();
        var command = new Command("search", "Find names, and words in texts. （搜索名称与正文）") { words, kind, limit, json };
        command.Validators.Add(result => Check(result, result.GetResult(words)?.Tokens ?? []));
        command.SetAction((parsed, cancellationToken) =>
        {
            var question = new SearchQuestion(string.Join(' ', parsed.GetValue(words)!))
            {
                Kind = parsed.GetValue(kind),
                Limit = parsed.GetValue(limit) ?? SearchQuestion.DefaultLimit,
            };
            return RunAsync(terminal, parsed.GetValue(storePath), question, parsed.GetValue(json), cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string? storePath, SearchQuestion question, bool json, CancellationToken cancellationToken)
    {
        using var store = StoreHost.Open(storePath);
        var page = await store.Reader.SearchAsync(question, cancellationToken);
        if (json)
        {
            terminal.Out.Write(AnswerText.Json(page.Items));
        }
        else
        {
            ListTable.Write(
                terminal,
                page.Items,
                new("kind", "类别", h => terminal.Say(h.Kind, HitText.Kind(h.Kind)), IsNarrow: true),
                new("name", "名称", HitText.Name),
                new("sentence", "原句", HitText.Sentence),
                new("published", "发布", h => h.Report?.Published, IsNarrow: true),
                new("id", "编号", h => h.Id, IsNarrow: true));
        }

        if (page.Items.Count == 0)
        {
            terminal.Error.WriteLine(terminal.Say($"nothing holds '{question.Text.Trim()}'", $"没有找到“{question.Text.Trim()}”"));
        }
        else if (!json)
        {
            ListTable.SayCount(terminal, page);
        }

        return ExitCodes.Ok;
    }

    private static void Check(CommandResult result, IReadOnlyList<Token> words)
    {
        if (words.FirstOrDefault(t => t.Value.StartsWith("--", StringComparison.Ordinal) && t.Value.Length > 2) is { } option)
        {
            result.AddError($"There is no option '{option.Value}'; to search for it, put a space before it: ' {option.Value}'.");
        }
        else if (SearchReader.Problem(string.Join(' ', words.Select(t => t.Value))) is { } problem)
        {
            result.AddError(problem);
        }
    }
}
