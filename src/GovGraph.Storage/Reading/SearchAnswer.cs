using GovGraph.Core.Answers;
using GovGraph.Core.Text;
using GovGraph.Storage.Searching;
using GovGraph.Storage.Statements;

namespace GovGraph.Storage.Reading;

/// <summary>One search. The store's index finds and sorts; names and sentences are marked here, for the page alone.</summary>
internal sealed class SearchAnswer(IGraphSession session, SearchQuestion question)
{
    /// <summary>How well a hit holds the words; the statement says the others.</summary>
    private const string OnlyText = "3";

    private readonly Parameters _parameters = [];
    private readonly List<string> _shared = [];

    public async Task<Page<SearchHit>> AskAsync(CancellationToken cancellationToken)
    {
        var words = question.Words;
        if (words.Count == 0)
        {
            return new Page<SearchHit>([], null, null);
        }

        var whole = string.Concat(words);
        _parameters["words"] = SearchTokens.Query(words);
        _parameters["whole"] = SearchTokens.Whole(whole);
        _parameters["beginning"] = SearchTokens.Beginning(whole);
        _parameters["parts"] = words.Select(SearchTokens.Part).ToList();
        if (question.Kind is { } kind)
        {
            _shared.Add("kind");
            _parameters["kind"] = SearchRow.Key(kind);
        }

        var after = StartAfter();
        var limit = question.Limit is { } wanted ? Math.Clamp(wanted, 1, GraphFilter.MaxLimit) : int.MaxValue;
        var rows = after == OnlyText ? [] : await RunAsync("names", after is null ? null : "after", limit, 0, cancellationToken);
        if (rows.Count <= limit && question.Kind is null or SearchKind.Report)
        {
            // Texts are many and names few: most pages are filled by names alone.
            rows = [.. rows, .. await RunAsync("texts", after == OnlyText ? "after-text" : null, limit, rows.Count, cancellationToken)];
        }

        var page = rows.Count > limit ? [.. rows.Take(limit)] : rows;
        var next = page.Count < rows.Count ? PageKey.Write([page[^1].Text("tier"), page[^1].Text("sort"), page[^1].Text("id")]) : null;
        return new Page<SearchHit>(await HitsAsync(page, words, cancellationToken), next, null);
    }

    /// <returns>How well the last hit of the page before held the words.</returns>
    private string? StartAfter()
    {
        if (string.IsNullOrEmpty(question.After))
        {
            return null;
        }

        var keys = PageKey.Read(question.After, 3);
        (_parameters["k0"], _parameters["k1"], _parameters["k2"]) = (keys[0], keys[1], keys[2]);
        return keys[0];
    }

    private Task<IReadOnlyList<Row>> RunAsync(string what, string? after, int limit, int had, CancellationToken cancellationToken)
    {
        List<string> blocks = [what, .. _shared];
        if (after is not null)
        {
            blocks.Add(after);
        }

        if (limit < int.MaxValue)
        {
            blocks.Add("limit");
            _parameters["limit"] = limit + 1 - had;
        }

        return session.RunAsync("query/search", blocks, _parameters, cancellationToken);
    }

    private async Task<IReadOnlyList<SearchHit>> HitsAsync(IReadOnlyList<Row> rows, IReadOnlyList<string> words, CancellationToken cancellationToken)
    {
        var book = await EvidenceBook.ReadAsync(session, rows.Select(r => r.TextOrNull("fact")), cancellationToken);
        var texts = await TextsAsync([.. rows.Where(r => r.Text("tier") == OnlyText).Select(r => r.Text("id"))], cancellationToken);
        return [.. rows.Select(r => Hit(r, words, book, texts))];
    }

    private async Task<IReadOnlyDictionary<string, string>> TextsAsync(string[] ids, CancellationToken cancellationToken)
    {
        var rows = ids.Length == 0 ? [] : await session.RunAsync("load/find-texts", [], new Parameters { ["ids"] = ids }, cancellationToken);
        return rows.ToDictionary(r => r.Text("id"), r => r.Text("text"), StringComparer.Ordinal);
    }

    private static SearchHit Hit(Row row, IReadOnlyList<string> words, EvidenceBook book, IReadOnlyDictionary<string, string> texts)
    {
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
        if (row.Text("tier") != OnlyText)
        {
            return Of("name", name, SearchSnippet.Marks(name, words), report, null);
        }

        // Statements of a Neo4j answer see one state each: the report may have gone since it was found.
        var text = texts.GetValueOrDefault(id) ?? throw new StoreException("the store changed while it was read; ask again", isTransient: true);
        var (sentence, marks) = SearchSnippet.Of(text, words);
        return Of("text", sentence.Sentence, marks, report, sentence);
    }
}
