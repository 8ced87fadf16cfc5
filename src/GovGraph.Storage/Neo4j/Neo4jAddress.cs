namespace GovGraph.Storage.Neo4j;

/// <summary>Addresses of Bolt drivers, which people have at hand, and the HTTP address of the same server.</summary>
internal static class Neo4jAddress
{
    private const string Aura = ".databases.neo4j.io";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>One line that says which address to give instead, and whether a Neo4j answers there.</summary>
    public static string Instead(Uri bolt)
    {
        var http = HttpOf(bolt);
        var start = $"{bolt.Scheme}://{bolt.Authority} is an address for Bolt drivers; this program speaks the HTTP Query API: set NEO4J_URI={http}";
        return bolt.Host.EndsWith(Aura, StringComparison.OrdinalIgnoreCase) ? start
            : Neo4jDiscovery.Ask(new Uri(http), Patience) is { } server ? $"{start} (Neo4j {server.Version} answers there)"
            : $"{start} (tried: nothing answers there now; it may have another port)";
    }

    /// <summary>Aura has the port of all web servers; other servers have 7474, or 7473 where the line is encrypted.</summary>
    private static string HttpOf(Uri bolt)
    {
        var isSecure = bolt.Scheme.EndsWith("+s", StringComparison.Ordinal) || bolt.Scheme.EndsWith("+ssc", StringComparison.Ordinal);
        return bolt.Host.EndsWith(Aura, StringComparison.OrdinalIgnoreCase) ? $"https://{bolt.Host}"
            : isSecure ? $"https://{bolt.Host}:7473"
            : $"http://{bolt.Host}:7474";
    }
}
