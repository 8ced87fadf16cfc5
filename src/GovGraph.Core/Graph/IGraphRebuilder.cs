namespace GovGraph.Core.Graph;

/// <summary>
/// Makes the graph anew from the facts in the store, without reading any report again: for when the projection has changed.
/// Whoever reads meanwhile sees whole reports; whoever writes meanwhile is refused only while the old graph is thrown away.
/// Throws <see cref="Answers.StoreException"/> where it cannot.
/// </summary>
public interface IGraphRebuilder
{
    /// <summary>Throws the graph away, or goes on where an earlier call of this version was cut off.</summary>
    /// <returns>The reports to project.</returns>
    Task<IReadOnlyList<string>> BeginAsync(CancellationToken cancellationToken);

    /// <summary>Puts these reports into the graph, all or none, in one transaction; those that are in it stay as they are.</summary>
    Task ProjectAsync(IReadOnlyList<string> reports, CancellationToken cancellationToken);
}
