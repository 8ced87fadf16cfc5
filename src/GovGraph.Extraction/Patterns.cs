namespace GovGraph.Extraction;

/// <summary>What all regular expressions share.</summary>
internal static class Patterns
{
    /// <summary>
    /// Milliseconds a pattern may take, by the clock on the wall. Far above what any needs on any text: a busy machine must not change what
    /// is read, so a pattern that gets here is a bug of the pattern. (A quarter of a second was too little on two cores with other work.)
    /// </summary>
    public const int TimeOut = 20_000;
}
