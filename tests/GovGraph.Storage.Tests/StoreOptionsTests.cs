using GovGraph.Core.Answers;
using GovGraph.Core.Graph;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace GovGraph.Storage.Tests;

public sealed class StoreOptionsTests
{
    [Fact]
    public void Settings_come_from_the_section_and_the_names_of_other_tools_win()
    {
        var options = StoreOptionsReader.Read(Settings(
            ("GovGraph:Store:Provider", "sqlite"), ("GOVGRAPH:Store:Provider", "neo4j"), ("GovGraph:Store:Neo4j:Uri", "http://a:1"), ("NEO4J_URI", "http://b:2"),
            ("NEO4J_USERNAME", "u"), ("NEO4J_PASSWORD", "p"), ("NEO4J_DATABASE", "d")));
        Assert.Equal(("neo4j", "http://b:2", "u", "p", "d"), (options.Provider, options.Neo4j.Uri, options.Neo4j.User, options.Neo4j.Password, options.Neo4j.Database));
    }

    [Theory]
    [InlineData("Provider", "mysql", "GovGraph:Store:Provider is 'mysql'; it must be sqlite or neo4j")]
    [InlineData("Sqlite:Path", "", "GovGraph:Store:Sqlite:Path is empty; name a file, for example govgraph.db")]
    [InlineData("Neo4j:Uri", "bolt://db:7687", "bolt://db:7687 is an address for Bolt drivers; this program speaks the HTTP Query API: set NEO4J_URI=http://db:7474 (tried: nothing answers there now; it may have another port)")]
    [InlineData("Neo4j:Uri", "neo4j+s://x.databases.neo4j.io", "neo4j+s://x.databases.neo4j.io is an address for Bolt drivers; this program speaks the HTTP Query API: set NEO4J_URI=https://x.databases.neo4j.io")]
    [InlineData("Neo4j:Uri", "neo4j+ssc://db", "neo4j+ssc://db is an address for Bolt drivers; this program speaks the HTTP Query API: set NEO4J_URI=https://db:7473 (tried: nothing answers there now; it may have another port)")]
    [InlineData("Sqlite:Path", "bolt://db:7687", "bolt://db:7687 is an address, and a SQLite file is asked for; for Neo4j set GOVGRAPH__Store__Provider=neo4j and NEO4J_URI")]
    [InlineData("Neo4j:Uri", "nonsense", "GovGraph:Store:Neo4j:Uri is no address; give one like http://localhost:7474")]
    public void A_setting_that_cannot_be_used_is_one_line(string key, string value, string message)
    {
        var provider = key.StartsWith("Neo4j", StringComparison.Ordinal) ? "neo4j" : "sqlite";
        using var services = new ServiceCollection()
            .AddGovGraphStore(Settings(("GovGraph:Store:Provider", provider), ("GovGraph:Store:" + key, value)))
            .BuildServiceProvider();
        Assert.Equal(message, Assert.Throws<StoreException>(services.GetRequiredService<IGraphWriter>).Message);
    }

    private static IConfiguration Settings(params (string Key, string Value)[] settings)
    {
        var builder = new ConfigurationBuilder();
        foreach (var (key, value) in settings)
        {
            builder.AddInMemoryCollection(new Dictionary<string, string?> { [key] = value });
        }

        return builder.Build();
    }
}
