namespace GovGraph.Storage.Statements;

/// <summary>
/// What the two stores differ in: where named statements run. What is saved and asked is written once, above this.
/// Throws <see cref="Core.Answers.StoreException"/>.
/// </summary>
internal interface IGraphDatabase
{
    /// <summary>Makes tables, constraints and indexes where they are missing, and brings an older store up to date.</summary>
    Task PrepareAsync(CancellationToken cancellationToken);

    /// <summary>Opens a transaction. One that writes waits for the other writers; one that is disposed of without a commit is undone.</summary>
    Task<IGraphSession> OpenAsync(Access access, CancellationToken cancellationToken);
}

internal enum Access
{
    Read,

    /// <summary>Reads one state over many statements.</summary>
    Whole,

    Write,

    /// <summary>Writes though the graph was made by another projection.</summary>
    Rebuild,
}

/// <summary>A transaction in which named statements run.</summary>
internal interface IGraphSession : IAsyncDisposable
{
    Task<IReadOnlyList<Row>> RunAsync(string statement, IReadOnlyCollection<string> blocks, Parameters parameters, CancellationToken cancellationToken);

    /// <summary>Runs a statement that answers nothing. It may be under way still when this returns; what goes wrong in it is thrown by the next call or the commit.</summary>
    Task WriteAsync(string statement, IReadOnlyCollection<string> blocks, Parameters parameters, CancellationToken cancellationToken);

    Task CommitAsync(CancellationToken cancellationToken);
}
