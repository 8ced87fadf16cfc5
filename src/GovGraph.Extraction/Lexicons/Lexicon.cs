namespace GovGraph.Extraction.Lexicons;

/// <summary>All word lists. Built once by the host and passed in; immutable.</summary>
internal sealed class Lexicon
{
    /// <summary>Loads the lists that come with the product; a bad line is an exception naming file and line.</summary>
    public static Lexicon Load() => new();
}
