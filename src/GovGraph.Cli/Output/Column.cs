namespace GovGraph.Cli.Output;

/// <summary>A column of a table.</summary>
/// <param name="English">Heading.</param>
/// <param name="Chinese">Heading where the language is Chinese.</param>
/// <param name="Value">The cell; nothing is shown for null.</param>
/// <param name="IsNarrow">Never broken over lines: dates, counts, names of people.</param>
internal sealed record Column<T>(string English, string Chinese, Func<T, string?> Value, bool IsNarrow = false);
