namespace GovGraph.Storage;

/// <summary>Where the graph is kept: section <c>GovGraph:Store</c>.</summary>
public sealed class StoreOptions
{
    public const string Section = "GovGraph:Store";

    /// <summary><c>sqlite</c> (default) or <c>neo4j</c>.</summary>
    public string Provider { get; set; } = "sqlite";

    public SqliteOptions Sqlite { get; set; } = new();

    public Neo4jOptions Neo4j { get; set; } = new();
}

public sealed class SqliteOptions
{
    /// <summary>The database file (default <c>govgraph.db</c> in the working directory); made where it is missing.</summary>
    public string Path { get; set; } = "govgraph.db";
}

public sealed class Neo4jOptions
{
    /// <summary>The address of the HTTP Query API (default <c>http://localhost:7474</c>).</summary>
    public string Uri { get; set; } = "http://localhost:7474";

    /// <summary>The database (default <c>neo4j</c>).</summary>
    public string Database { get; set; } = "neo4j";

    /// <summary>The user (default <c>neo4j</c>).</summary>
    public string User { get; set; } = "neo4j";

    /// <summary>The password; best given as <c>NEO4J_PASSWORD</c>.</summary>
    public string Password { get; set; } = "";
}
