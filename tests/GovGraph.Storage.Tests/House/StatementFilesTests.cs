using GovGraph.Core.Graph;
using GovGraph.Storage.Sqlite;
using GovGraph.Storage.Statements;
using Xunit;

namespace GovGraph.Storage.Tests.House;

public sealed class StatementFilesTests
{
    private static readonly string[] Resources = typeof(StatementFiles).Assembly.GetManifestResourceNames();

    public static TheoryData<NodeKind> Nodes => [.. Enum.GetValues<NodeKind>()];

    public static TheoryData<EdgeKind> Edges => [.. Enum.GetValues<EdgeKind>()];

    [Fact]
    public void Every_statement_exists_for_both_stores()
    {
        var sql = Names("Sql/", ".sql");
        Assert.Equal(sql, Names("Cypher/", ".cypher"));
        Assert.True(sql.Count > 30);
    }

    [Theory]
    [MemberData(nameof(Nodes))]
    public void Every_label_stands_in_both_schemas_and_where_nodes_are_written(NodeKind kind)
    {
        var label = Labels.Of(kind);
        Assert.Contains($"'{label}'", new StatementFiles("Sql").File("schema"), StringComparison.Ordinal);
        Assert.Contains($"(n:{label})", new StatementFiles("Cypher").File("schema"), StringComparison.Ordinal);
        Assert.Contains($"SET n:{label}\n", new StatementFiles("Cypher").File("load/put-nodes"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Edges))]
    public void Every_type_stands_in_both_schemas_and_where_relationships_are_written_and_found(EdgeKind kind)
    {
        var type = Labels.Of(kind);
        Assert.Contains($"'{type}'", new StatementFiles("Sql").File("schema"), StringComparison.Ordinal);
        Assert.Contains($"[r:{type}]", new StatementFiles("Cypher").File("schema"), StringComparison.Ordinal);
        Assert.Contains($"[r:{type} ", new StatementFiles("Cypher").File("load/put-edges"), StringComparison.Ordinal);
        Assert.Contains($"[e:{type} ", new StatementFiles("Cypher").File("query/edge"), StringComparison.Ordinal);
        Assert.Equal(kind, Labels.EdgeOf(Ids.OfEdge("official:1", Labels.Word(kind), "place:1")));
    }

    [Fact]
    public void No_statement_has_holes_that_text_could_be_put_into()
    {
        foreach (var name in Resources.Where(r => r.EndsWith(".sql", StringComparison.Ordinal) || r.EndsWith(".cypher", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(typeof(StatementFiles).Assembly.GetManifestResourceStream(name)!);
            Assert.DoesNotMatch(@"\{\d+\}|\$\{|%s", reader.ReadToEnd());
        }
    }

    [Fact]
    public void Only_the_blocks_asked_for_are_part_of_a_statement()
    {
        var files = new StatementFiles("Sql");
        Assert.DoesNotContain("$official", files.Text("query/inspections", ["page"]), StringComparison.Ordinal);
        Assert.Contains("$official", files.Text("query/inspections", ["page", "several"]), StringComparison.Ordinal);
        Assert.DoesNotContain("-- ", files.Text("query/inspections", ["page", "several"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_store_of_ours_is_refused_in_one_line()
    {
        var path = Path.GetTempFileName();
        await File.WriteAllTextAsync(
            path,
            "this is a text of more than a hundred bytes, which SQLite reads as the header of a database and finds that it is none",
            TestContext.Current.CancellationToken);
        var error = await Assert.ThrowsAsync<Core.Answers.StoreException>(() => new SqliteGraphDatabase(path).OpenAsync(Access.Read, CancellationToken.None));
        Assert.Equal($"{path}: this is no SQLite database; name another file", error.Message);
        error = await Assert.ThrowsAsync<Core.Answers.StoreException>(() => new SqliteGraphDatabase(path + ".none").OpenAsync(Access.Read, CancellationToken.None));
        Assert.Contains("no such store yet", error.Message, StringComparison.Ordinal);
        File.Delete(path);
    }

    private static List<string> Names(string start, string end) =>
        [.. Resources.Where(r => r.StartsWith(start, StringComparison.Ordinal) && r.EndsWith(end, StringComparison.Ordinal) && r.Count(c => c == '/') > 1)
            .Select(r => r[start.Length..^end.Length]).Where(n => !n.StartsWith("browser/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
}
