using GovGraph.Core.Answers;
using GovGraph.Storage.Neo4j;
using Microsoft.Extensions.Configuration;

namespace GovGraph.Storage;

/// <summary>Reads the options and says in one line what is wrong with them. Never repeats a password.</summary>
internal static class StoreOptionsReader
{
    /// <summary>
    /// The section, in which <c>GOVGRAPH__Store__…</c> of the environment has replaced what settings files say, then the names that other
    /// Neo4j tools use.
    /// </summary>
    public static StoreOptions Read(IConfiguration configuration)
    {
        var options = configuration.GetSection(StoreOptions.Section).Get<StoreOptions>() ?? new StoreOptions();
        var neo4j = options.Neo4j;
        neo4j.Uri = configuration["NEO4J_URI"] ?? neo4j.Uri;
        neo4j.Database = configuration["NEO4J_DATABASE"] ?? neo4j.Database;
        neo4j.User = configuration["NEO4J_USERNAME"] ?? neo4j.User;
        neo4j.Password = configuration["NEO4J_PASSWORD"] ?? neo4j.Password;
        return options;
    }

    /// <exception cref="StoreException">A setting cannot be used.</exception>
    public static void Check(StoreOptions options)
    {
        if (options.Provider.Equals("sqlite", StringComparison.OrdinalIgnoreCase))
        {
            Demand(options.Sqlite.Path.Length > 0, "GovGraph:Store:Sqlite:Path is empty; name a file, for example govgraph.db");
            Demand(
                !options.Sqlite.Path.Contains("://", StringComparison.Ordinal),
                $"{options.Sqlite.Path} is an address, and a SQLite file is asked for; for Neo4j set GOVGRAPH__Store__Provider=neo4j and NEO4J_URI");
        }
        else if (options.Provider.Equals("neo4j", StringComparison.OrdinalIgnoreCase))
        {
            Check(options.Neo4j);
        }
        else
        {
            throw new StoreException($"GovGraph:Store:Provider is '{options.Provider}'; it must be sqlite or neo4j", isTransient: false);
        }
    }

    private static void Check(Neo4jOptions options)
    {
        if (!Uri.TryCreate(options.Uri, UriKind.Absolute, out var uri))
        {
            throw new StoreException($"GovGraph:Store:Neo4j:Uri is no address; give one like http://localhost:7474", isTransient: false);
        }

        if (uri.Scheme is not ("http" or "https"))
        {
            throw new StoreException(Neo4jAddress.Instead(uri), isTransient: false);
        }

        Demand(options.Database.Length > 0, "GovGraph:Store:Neo4j:Database is empty; the default is neo4j");
        Demand(options.User.Length > 0, "GovGraph:Store:Neo4j:User is empty; the default is neo4j");
    }

    private static void Demand(bool met, string otherwise)
    {
        if (!met)
        {
            throw new StoreException(otherwise, isTransient: false);
        }
    }
}
