using GovGraph.Core.Graph;
using GovGraph.Storage.Sqlite;
using GovGraph.Storage.Statements;
using Microsoft.Data.Sqlite;
using Xunit;

namespace GovGraph.Storage.Tests;

/// <summary>Saving and removing a report costs what it holds: no statement of theirs reads a table from end to end, whatever stands in it.</summary>
public sealed class SqlitePlanTests : IDisposable
{
    private static readonly StatementFiles Files = new("Sql");

    private readonly string _path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".db");

    public static TheoryData<string, string> Statements => new()
    {
        { "load/find-locations", "" }, { "load/find-reports", "" }, { "load/find-facts", "" }, { "load/find-texts", "" }, { "load/find-names", "" },
        { "load/find-orphans", "" }, { "load/find-sightings", "" }, { "load/first-facts", "" }, { "load/first-reports", Labels.Of(EdgeKind.Mentions) },
        { "load/first-reports", Labels.Of(EdgeKind.Reports) }, { "load/last-names", "" }, { "load/put-locations", "" }, { "load/put-reports", "" },
        { "load/put-facts", "" }, { "load/put-words", "" }, { "load/put-nodes", "Place" }, { "load/put-edges", Labels.Of(EdgeKind.Inspected) }, { "load/put-evidence", "" },
        { "load/prune-nodes", "" }, { "load/remove-facts", "" }, { "load/remove-locations", "" }, { "load/remove-reports", "" },
    };

    [Theory]
    [MemberData(nameof(Statements))]
    public async Task Saving_never_reads_a_whole_table(string statement, string block)
    {
        await new SqliteGraphDatabase(_path).PrepareAsync(CancellationToken.None);
        var plan = Plan(Files.Text(statement, [block]));

        Assert.NotEmpty(plan);
        Assert.DoesNotContain(plan, IsWhole);
    }

    [Theory]
    [InlineData("query/facts", "node")]
    [InlineData("query/facts", "edge")]
    [InlineData("query/facts", "report")]
    [InlineData("query/links", "")]
    [InlineData("query/node", "")]
    [InlineData("query/edge", "")]
    [InlineData("query/evidence", "")]
    public async Task One_element_is_found_without_reading_the_others(string statement, string block)
    {
        await new SqliteGraphDatabase(_path).PrepareAsync(CancellationToken.None);
        var plan = Plan(Files.Text(statement, [block]));

        // What a subquery has put together is walked through like the rows given.
        var made = plan.Select(s => s.Split(' ')).Where(s => s[0] is "MATERIALIZE" or "CO-ROUTINE").Select(s => "SCAN " + s[1]).ToHashSet();
        Assert.DoesNotContain(plan, step => IsWhole(step) && !made.Contains(step));
    }

    [Fact]
    public async Task Such_a_statement_would_be_seen()
    {
        await new SqliteGraphDatabase(_path).PrepareAsync(CancellationToken.None);
        Assert.Contains(Plan("SELECT id FROM fact WHERE kind = 'project'"), IsWhole);
        Assert.Contains(Plan("SELECT min(day) FROM fact WHERE about = 'x' OR kind = 'y'"), IsWhole);
    }

    [Theory]
    [InlineData("query/inspections", "wide page limit", "edge_sort")]
    [InlineData("query/inspections", "sole page limit", "edge_from (from_key=? AND kind=?)")]
    [InlineData("query/inspections", "sole page after sole-after limit", "edge_from (from_key=? AND kind=? AND sort>?)")]
    public async Task A_page_of_a_long_list_is_read_in_the_order_of_an_index(string statement, string blocks, string index)
    {
        await new SqliteGraphDatabase(_path).PrepareAsync(CancellationToken.None);
        var plan = Plan(Files.Text(statement, blocks.Split(' ')));

        Assert.Contains(plan, step => step.Contains(index, StringComparison.Ordinal));
        Assert.Contains(" TERMS OF ORDER BY", plan[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_inspection_of_a_project_is_found_without_reading_the_others()
    {
        await new SqliteGraphDatabase(_path).PrepareAsync(CancellationToken.None);
        var plan = Plan(Files.Text("query/projects", ["page", "limit"]));

        Assert.Contains(plan, step => step.Contains("edge_to (to_key=? AND kind=? AND rank=? AND sort<?)", StringComparison.Ordinal));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Array.ForEach(Directory.GetFiles(Path.GetDirectoryName(_path)!, Path.GetFileName(_path) + "*"), File.Delete);
    }

    /// <summary>The rows given are walked through, tables are searched through an index.</summary>
    private static bool IsWhole(string step) =>
        (step.StartsWith("SCAN ", StringComparison.Ordinal) && !step.Contains("VIRTUAL TABLE", StringComparison.Ordinal))
        || (step.StartsWith("SEARCH ", StringComparison.Ordinal) && !step.Contains(" USING ", StringComparison.Ordinal));

    private List<string> Plan(string text)
    {
        using var connection = new SqliteConnection($"Data Source={_path}");
        connection.Open();
        var steps = new List<string>();
        foreach (var statement in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Statements of ours.
            command.CommandText = "EXPLAIN QUERY PLAN " + statement;
#pragma warning restore CA2100
            foreach (var name in new[] { "$id", "$fact", "$ids", "$rows", "$officials", "$posts", "$official", "$sole", "$limit", "$k0", "$k1", "$k2", "$k3" })
            {
                command.Parameters.AddWithValue(name, "[]");
            }

            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                steps.Add(reader.GetString(3));
            }
        }

        return steps;
    }
}
