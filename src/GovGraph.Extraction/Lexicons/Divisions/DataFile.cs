using System.Buffers.Text;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace GovGraph.Extraction.Lexicons.Divisions;

/// <summary>
/// Reads the data of divisions. Of its own because towns.tsv has 45,000 rows: lines and cells are looked at where they lie,
/// as UTF-8, and only names become strings.
/// </summary>
internal ref struct DataFile
{
    private readonly string file;
    private readonly int columns;
    private readonly Span<Range> cells;
    private ReadOnlySpan<byte> rest;
    private ReadOnlySpan<byte> line;
    private int number;
    private bool headerSeen;

    /// <param name="text">The whole file, UTF-8.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="cells">Room for the cells of a row, one for each column.</param>
    public DataFile(ReadOnlySpan<byte> text, string file, Span<Range> cells)
    {
        rest = text;
        this.file = file;
        this.cells = cells;
        columns = cells.Length;
    }

    /// <summary>A data file that comes with the product.</summary>
    public static byte[] Read(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Lexicons/" + file)
            ?? throw new InvalidDataException($"{file}: not in the assembly");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>Goes on to the next row; comments and the line that names the columns are passed over.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // runs 50,000 times at the start, before the runtime would optimise it
    public bool Next()
    {
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOf((byte)'\n');
            line = end < 0 ? rest : rest[..end];
            rest = end < 0 ? [] : rest[(end + 1)..];
            number++;
            if (line is [.., (byte)'\r'])
            {
                line = line[..^1];
            }

            if (line.IsEmpty || line[0] == (byte)'#')
            {
                continue;
            }

            Split();
            if (headerSeen)
            {
                return true;
            }

            headerSeen = true;
        }

        return false;
    }

    public readonly bool IsEmpty(int column) => Cell(column).IsEmpty;

    public readonly string Text(int column) => Encoding.UTF8.GetString(Cell(column));

    /// <summary>A code of that many digits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public readonly int Code(int column, int digits)
    {
        var cell = Cell(column);
        return cell.Length == digits && Utf8Parser.TryParse(cell, out int code, out var read) && read == digits
            ? code
            : throw Error($"bad code '{Text(column)}'");
    }

    /// <summary>A name of at least two characters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public readonly string Name(int column)
    {
        var name = Text(column);
        return name.Length >= 2 ? name : throw Error($"bad name '{name}'");
    }

    /// <summary>A year, or the one given where the cell is empty.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public readonly int Year(int column, int whereEmpty)
    {
        var cell = Cell(column);
        if (cell.IsEmpty)
        {
            return whereEmpty;
        }

        return cell.Length == 4 && Utf8Parser.TryParse(cell, out int year, out var read) && read == 4 && year is > 1900 and < 2200
            ? year
            : throw Error($"bad year '{Text(column)}'");
    }

    public readonly InvalidDataException Error(string message) => new($"{file}:{number}: {message}");

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly ReadOnlySpan<byte> Cell(int column) => line[cells[column].Start.Value..cells[column].End.Value];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private readonly void Split()
    {
        var count = 0;
        var start = 0;
        while (true)
        {
            var length = line[start..].IndexOf((byte)'\t');
            if (count < columns)
            {
                cells[count] = new Range(start, length < 0 ? line.Length : start + length);
            }

            count++;
            if (length < 0)
            {
                break;
            }

            start += length + 1;
        }

        if (count != columns)
        {
            throw Error($"{count} cells, expected {columns}");
        }
    }
}
