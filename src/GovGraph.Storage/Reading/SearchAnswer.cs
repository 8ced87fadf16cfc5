using System.Globalization;
using GovGraph.Core.Answers;
using GovGraph.Core.Text;
using GovGraph.Storage.Searching;
using GovGraph.Storage.Statements;

namespace GovGraph.Storage.Reading;

/// <summary>One search. The store's index finds and sorts; names and sentences are marked here, for the page alone.</summary>
internal sealed class SearchAnswer(IGraphSession session, SearchQuestion question)
{
    /// <summary>How well a hit holds the words, best first. Each is asked only while the page has room: common words are in thousands of names.</summary>
    private enum Tier
    {
        /// <summary>A name of it is what was typed.</summary>
        Whole,
        Beginning,

        /// <summary>Its names or title hold all words.</summary>
        Name,

        /// <summary>Only its text does.</summary>
        Text,
    }

    private sealed record Found(Tier Tier, Row Row);

    public async Task<Page<SearchHit>> AskAsync(CancellationToken cancellationToken)
    {
        var words = question.Words;
        if (words.Count == 0)
        {
            return new Page<SearchHit>([], null, null);
        }

        var limit = question.Limit is { } wanted ? Math.Clamp(wanted, 1, GraphFilter.MaxLimit) : int.MaxValue;
        var after = string.IsNullOrEmpty(question.After) ? null : PageKey.Read(question.After, 3);
        var found = new List<Found>();
        foreach (var tier in Enum.GetValues<Tier>().Where(t => after is null || string.CompareOrdinal(Key(t), after[0]) >= 0))
        {
            if (found.Count <= limit && (tier != Tier.Text || question.Kind is null or SearchKind.Report))
            {
                var rows = await RunAsync(tier, words, after is not null && Key(tier) == after[0] ? after : null, limit, found.Count, cancellationToken);
                found.AddRange(rows.Select(r => new Found(tier, r)));
            }
        }

        var page = found.Count > limit ? found[..limit] : found;
        var next = page.Count < found.Count ? PageKey.Write([Key(page[^1].Tier), page[^1].Row.Text("sort"), page[^1].Row.Text("id")]) : null;
        return new Page<SearchHit>(await HitsAsync(page, words, cancellationToken), next, null);
    }

    private static string Key(Tier tier) => ((int)tier).ToString(CultureInfo.InvariantCulture);

    private Task<IReadOnlyList<Row>> RunAsync(
        Tier tier, IReadOnlyList<string> words, string[]? after, int limit, int had, CancellationToken cancellationToken)
    {
        List<string> blocks = [tier == Tier.Text ? "texts" : "names"];
        var parameters = new Parameters { ["match"] = Match(tier, words) };
        if (question.Kind is { } kind)
        {
            blocks.Add("kind");
            parameters["kind"] = SearchRow.Key(kind);
        }

        if (after is not null)
        {
            blocks.Add("after");
            (parameters["k0"], parameters["k1"]) = (after[1], after[2]);
        }

        if (limit < int.MaxValue)
        {
            blocks.Add("limit");
            parameters["limit"] = limit + 1 - had;
        }

        return session.RunAsync("query/search", blocks, parameters, cancellationToken);
    }

    private static string Match(Tier tier, IReadOnlyList<string> words)
    {
        var typed = string.Concat(words);
        return tier switch
        {
            Tier.Whole => SearchTokens.Whole(typed),
            Tier.Beginning => $"{SearchTokens.Beginning(typed)} NOT {SearchTokens.Whole(typed)}",
            Tier.Name => $"({SearchTokens.Query(words)}) NOT {SearchTokens.Beginning(typed)}",
            _ => SearchTokens.Query(words),
        };
    }

    private async Task<IReadOnlyList<SearchHit>> HitsAsync(IReadOnlyList<Found> found, IReadOnlyList<string> words, CancellationToken cancellationToken)
    {
        var book = await EvidenceBook.ReadAsync(session, found.Select(f => f.Row.TextOrNull("fact")), cancellationToken);
        var texts = await TextsAsync([.. found.Where(f => f.Tier == Tier.Text).Select(f => f.Row.Text("id"))], cancellationToken);
        return [.. found.Select(f => Hit(f, words, book, texts))];
    }

    private async Task<IReadOnlyDictionary<string, string>> TextsAsync(string[] ids, CancellationToken cancellationToken)
    {
        var rows = ids.Length == 0 ? [] : await session.RunAsync("load/find-texts", [], new Parameters { ["ids"] = ids }, cancellationToken);
        return rows.ToDictionary(r => r.Text("id"), r => r.Text("text"), StringComparer.Ordinal);
    }

    private static SearchHit Hit(Found hit, IReadOnlyList<string> words, EvidenceBook book, IReadOnlyDictionary<string, string> texts)
    {
        var row = hit.Row;
        var (id, name, kind) = (row.Text("id"), row.Text("name"), SearchRow.KindOf(row.Text("sort")));
        SearchHit Of(string @in, string found, IReadOnlyList<TextSpan> marks, ReportRef? report, EvidenceView? evidence) =>
            new(kind.ToString().ToLowerInvariant(), id, name, @in, found, marks, report, evidence);

        if (kind != SearchKind.Report)
        {
            var told = book.Find(row);
            var best = SearchSnippet.Best(row.Texts("aliases").Prepend(name), words);
            return Of("name", best, SearchSnippet.Marks(best, words), told?.Report, told?.Evidence);
        }

        var report = new ReportRef(id, name, row.TextOrNull("source"), row.TextOrNull("published"));
        if (hit.Tier != Tier.Text)
        {
            return Of("name", name, SearchSnippet.Marks(name, words), report, null);
        }

        // Statements of a Neo4j answer see one state each: the report may have gone since it was found.
        var text = texts.GetValueOrDefault(id) ?? throw new StoreException("the store changed while it was read; ask again", isTransient: true);
        var (sentence, marks) = SearchSnippet.Of(text, words);
        return Of("text", sentence.Sentence, marks, report, sentence);
    }
}
