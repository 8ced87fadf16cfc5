namespace GovGraph.Extraction.Lexicons;

/// <summary>
/// Reads a table that is compiled into the assembly: tabs between columns, <c>#</c> at the start of a line for the header
/// (<c># surface⇥level⇥organ</c>, checked against the columns asked for), the source and remarks.
/// </summary>
internal static class TsvFile
{
    /// <param name="resource"><c>Lexicons/titles.tsv</c>.</param>
    /// <param name="columns">Names of the columns, in order.</param>
    /// <exception cref="TsvException">A line has another number of columns, or the header names other ones.</exception>
    public static IReadOnlyList<TsvRow> Read(string resource, params string[] columns)
    {
        using var stream = Embedded.Open(resource);
        using var reader = new StreamReader(stream);
        return Parse(Path.GetFileName(resource), reader.ReadToEnd(), columns);
    }

    /// <summary>The same from a string; <paramref name="file"/> only serves messages.</summary>
    public static IReadOnlyList<TsvRow> Parse(string file, string text, params string[] columns)
    {
        var rows = new List<TsvRow>();
        var number = 0;
        foreach (var raw in text.Split('\n'))
        {
            number++;
            var line = raw.TrimEnd('\r');
            if (line.Length == 0)
            {
                continue;
            }

            if (line[0] == '#')
            {
                if (number == 1 && line[1..].TrimStart() != string.Join('\t', columns))
                {
                    throw new TsvException(file, number, $"header names other columns than {string.Join(", ", columns)}");
                }

                continue;
            }

            var fields = line.Split('\t');
            if (fields.Length != columns.Length)
            {
                throw new TsvException(
                    file, number, $"{fields.Length} columns instead of {columns.Length} ({string.Join(", ", columns)})");
            }

            rows.Add(new TsvRow(file, number, fields));
        }

        return rows;
    }
}
