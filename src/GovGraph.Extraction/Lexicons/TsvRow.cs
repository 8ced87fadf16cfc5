namespace GovGraph.Extraction.Lexicons;

/// <summary>One row of a table, with its place for messages.</summary>
internal sealed class TsvRow(string file, int line, string[] fields)
{
    public int Line => line;

    public int Count => fields.Length;

    public string this[int column] => fields[column];

    /// <summary>The column as a member of an enum, written in any case (<c>county</c>).</summary>
    /// <exception cref="TsvException">It is none.</exception>
    public T Enum<T>(int column)
        where T : struct, Enum =>
        System.Enum.TryParse<T>(fields[column], ignoreCase: true, out var value) && System.Enum.IsDefined(value)
            && !char.IsAsciiDigit(fields[column][0])
            ? value
            : throw Error($"unknown {typeof(T).Name} '{fields[column]}'");

    /// <summary>An error that names this row; throw it.</summary>
    public TsvException Error(string message) => new(file, line, message);
}
