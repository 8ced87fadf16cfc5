namespace GovGraph.Extraction.Lexicons;

/// <summary>A table that ships with the product is wrong: <c>titles.tsv:12: unknown organ 'x'</c>.</summary>
public sealed class TsvException(string file, int line, string message) : Exception($"{file}:{line}: {message}");
