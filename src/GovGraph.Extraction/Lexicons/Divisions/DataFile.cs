using System.Globalization;
using System.Reflection;

namespace GovGraph.Extraction.Lexicons.Divisions;

/// <summary>
/// Reads the data of divisions. Of its own because towns.tsv has 45,000 rows: lines and cells are looked at in place, and
/// only names become strings.
/// </summary>
internal ref struct DataFile
{
    private readonly string file;
    private readonly int columns;
    private readonly Span<Range> cells;
    private ReadOnlySpan<char> rest;
    private ReadOnlySpan<char> line;
    private int number;
    private bool headerSeen;

    /// <param name="text">The whole file.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="cells">Room for the cells of a row, one for each column and one more.</param>
    public DataFile(ReadOnlySpan<char> text, string file, Span<Range> cells)
    {
        rest = text;
        this.file = file;
        this.cells = cells;
        columns = cells.Length - 1;
    }

    /// <summary>The text of a data file that comes with the product.</summary>
    public static string Read(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Lexicons/" + file)
            ?? throw new InvalidDataException($"{file}: not in the assembly");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    public readonly ReadOnlySpan<char> this[int column] => line[cells[column]];

    /// <summary>Goes on to the next row; comments and the line that names the columns are passed over.</summary>
    public bool Next()
    {
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOf('\n');
            line = (end < 0 ? rest : rest[..end]).TrimEnd('\r');
            rest = end < 0 ? [] : rest[(end + 1)..];
            number++;
            if (line.IsEmpty || line[0] == '#')
            {
                continue;
            }

            var count = line.Split(cells, '\t');
            if (count != columns)
            {
                throw Error($"{count} cells, expected {columns}");
            }

            if (headerSeen)
            {
                return true;
            }

            headerSeen = true;
        }

        return false;
    }

    /// <summary>A code of that many digits.</summary>
    public readonly int Code(int column, int digits) =>
        this[column].Length == digits && int.TryParse(this[column], NumberStyles.None, CultureInfo.InvariantCulture, out var code)
            ? code
            : throw Error($"bad code '{this[column]}'");

    /// <summary>A name of at least two characters.</summary>
    public readonly string Name(int column) =>
        this[column].Length >= 2 ? this[column].ToString() : throw Error($"bad name '{this[column]}'");

    /// <summary>A year, or the one given where the cell is empty.</summary>
    public readonly int Year(int column, int whereEmpty)
    {
        if (this[column].IsEmpty)
        {
            return whereEmpty;
        }

        return int.TryParse(this[column], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1900 and < 2200
            ? year
            : throw Error($"bad year '{this[column]}'");
    }

    public readonly InvalidDataException Error(string message) => new($"{file}:{number}: {message}");
}
