namespace GovGraph.Cli;

/// <summary>What the shell gets to know. Said in <c>govgraph --help</c> too.</summary>
internal static class ExitCodes
{
    public const int Ok = 0;

    /// <summary>Some inputs could not be read, or the work was stopped before its end.</summary>
    public const int SomeFailed = 1;

    public const int Usage = 2;

    /// <summary>The store or its settings.</summary>
    public const int Store = 3;
}
