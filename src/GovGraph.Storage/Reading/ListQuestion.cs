using System.Globalization;
using GovGraph.Core.Answers;
using GovGraph.Storage.Statements;

namespace GovGraph.Storage.Reading;

/// <summary>One list: its filter becomes blocks and parameters of the list's statement, its rows become a page.</summary>
internal sealed class ListQuestion(IGraphSession session, GraphFilter filter)
{
    private const string FirstDay = "0001-01-01", LastDay = "9999-12-31";

    private readonly Parameters _parameters = [];
    private readonly List<string> _blocks = [];

    /// <param name="statement">The list's statement.</param>
    /// <param name="keys">The columns that it is sorted by; the last tells rows apart.</param>
    /// <param name="views">Makes views of its rows.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public async Task<Page<T>> AskAsync<T>(
        string statement, string[] keys, Func<IGraphSession, IReadOnlyList<Row>, CancellationToken, Task<IReadOnlyList<T>>> views,
        CancellationToken cancellationToken)
    {
        if (!filter.Sites)
        {
            _blocks.Add("projects-only");
        }

        await NarrowAsync(cancellationToken);
        if (IsWide)
        {
            _blocks.Add("wide");
        }
        else if (Sole is { } sole)
        {
            _blocks.Add("sole");
            _parameters["sole"] = sole;
        }
        else if (_parameters.ContainsKey("official"))
        {
            _blocks.Add("several");
        }

        var dated = filter.From is not null || filter.To is not null;
        int? undated = dated
            ? (await session.RunAsync(statement, [.. _blocks, .. Both("undated")], _parameters, cancellationToken))[0].Int("undated")
            : null;
        _blocks.Add("page");
        if (dated)
        {
            _blocks.AddRange(Both("page-dated"));
            _parameters["from"] = Iso(filter.From) ?? FirstDay;
            _parameters["to"] = Iso(filter.To) ?? LastDay;
        }

        StartAfter(keys.Length);
        var limit = filter.Limit is { } wanted ? Math.Clamp(wanted, 1, GraphFilter.MaxLimit) : (int?)null;
        if (limit is { } most)
        {
            _blocks.Add("limit");
            _parameters["limit"] = most + 1;
        }

        var rows = await session.RunAsync(statement, _blocks, _parameters, cancellationToken);
        var page = limit is { } n && rows.Count > n ? [.. rows.Take(n)] : rows;
        var next = page.Count < rows.Count ? PageKey.Write([.. keys.Select(page[^1].Text)]) : null;
        return new Page<T>(await views(session, page, cancellationToken), next, undated);
    }

    /// <summary>Whether nothing narrows the list to a few rows, so that its own order has to tell where a page begins.</summary>
    private bool IsWide => string.IsNullOrEmpty(filter.Official) && string.IsNullOrEmpty(filter.Project) && string.IsNullOrEmpty(filter.Meeting);

    /// <summary>The official where only one node is meant, whose list stands in an order of its own: thousands of rows need not be sorted for a page.</summary>
    private string? Sole => _parameters.TryGetValue("official", out var ids) && ids is List<string> and [var one] ? one : null;

    /// <summary>A block, and what it says once more of the order of a list that is read in its order.</summary>
    private string[] Both(string block) => IsWide ? [block, "wide-" + block] : Sole is not null ? [block, "sole-" + block] : [block];

    private async Task NarrowAsync(CancellationToken cancellationToken)
    {
        await ResolveAsync("official", "query/find-named", ["Official"], filter.Official, cancellationToken);
        await ResolveAsync("project", "query/find-named", ["Place"], filter.Project, cancellationToken);
        await ResolveAsync("district", "query/find-area", [], filter.District, cancellationToken);
        await ResolveAsync("meeting", "query/find-named", ["Meeting"], filter.Meeting, cancellationToken);
    }

    private async Task ResolveAsync(string block, string statement, string[] kind, string? name, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrEmpty(name))
        {
            var rows = await session.RunAsync(statement, kind, new Parameters { ["name"] = name }, cancellationToken);
            _parameters[block] = rows.Select(r => r.Text("id")).ToList();
            _blocks.Add(block);
        }
    }

    private void StartAfter(int keys)
    {
        if (!string.IsNullOrEmpty(filter.After))
        {
            var values = PageKey.Read(filter.After, keys);
            _blocks.AddRange(Both("after"));
            for (var i = 0; i < values.Length; i++)
            {
                _parameters["k" + i.ToString(CultureInfo.InvariantCulture)] = values[i];
            }
        }
    }

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
