using GovGraph.Core.Answers;
using GovGraph.Core.Graph;

namespace GovGraph.Storage.Statements;

/// <summary>What a store has to be like before it is used; the same for both.</summary>
internal static class StoreSchema
{
    /// <summary>Rises with every change of how facts and elements are kept; <c>migrate/N</c> leads from the version before to N.</summary>
    public const int Version = 6;

    /// <summary>The first version with a search.</summary>
    public const int Searchable = 3;

    /// <summary>Stands for a graph that is being thrown away.</summary>
    public const string Clearing = "clearing";

    /// <summary>Statements that lead from a version to this one.</summary>
    public static IEnumerable<string> MigrationsFrom(int version) =>
        Enumerable.Range(version + 1, Version - version).Select(v => FormattableString.Invariant($"migrate/{v}"));

    public static StoreException Newer(string store, long version) => new(
        $"{store}: its schema has version {version}, this program knows {Version}; use the GovGraph that made it or load the reports into a new store",
        isTransient: false);

    /// <summary>Two projections must not meet in one graph: their ids would not.</summary>
    public static void CheckProjection(string store, string? projection)
    {
        if (projection != Projection.Version)
        {
            throw new StoreException(
                projection == Clearing
                    ? $"{store}: its graph is being rebuilt; wait for that, or run 'govgraph rebuild' if it was cut off"
                    : $"{store}: its graph was made by another version of the rules; run 'govgraph rebuild' first",
                isTransient: false);
        }
    }
}
