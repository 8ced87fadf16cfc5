using Xunit;

namespace GovGraph.Hosts.Tests.House;

/// <summary>A question is asked of both stores, by files of the same name.</summary>
public sealed class QueryPairTests
{
    [Theory]
    [InlineData("query")]
    [InlineData("load")]
    public void Every_statement_has_its_twin(string folder)
    {
        var cypher = Names(Path.Combine("cypher", folder), ".cypher");
        var sql = Names(Path.Combine("src", "GovGraph.Storage", "Sqlite", "Sql", folder), ".sql");

        Assert.NotEmpty(cypher);
        Assert.Equal(sql, cypher);
    }

    private static IEnumerable<string> Names(string folder, string ending) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*" + ending).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal)!;
}
