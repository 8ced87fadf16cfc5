using System.Text;
using GovGraph.Storage.Statements;

namespace GovGraph.Storage.Export;

/// <summary>
/// A file of nodes or relationships as Neo4j's importer reads it: a header, then rows. Every text stands in quotes with quotes doubled, so that whatever
/// is in it comes out again; nothing at all between two commas is no value.
/// </summary>
internal sealed class CsvFile : IAsyncDisposable
{
    private readonly StreamWriter _writer;
    private readonly CsvColumn[] _columns;
    private readonly StringBuilder _line = new();

    public CsvFile(string path, CsvColumn[] columns)
    {
        (Name, _columns) = (Path.GetFileName(path), columns);
        _writer = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        _writer.WriteLine(string.Join(',', columns.Select(c => c.Header)));
    }

    public string Name { get; }

    public int Rows { get; private set; }

    /// <summary>Characters of the longest value: the importer has to be told if it is large.</summary>
    public int Longest { get; private set; }

    public async Task WriteAsync(Row row)
    {
        _line.Clear();
        foreach (var column in _columns)
        {
            if (column.Value(row) is { } value)
            {
                _line.Append('"').Append(value.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
                Longest = Math.Max(Longest, value.Length);
            }

            _line.Append(',');
        }

        _line.Length--;
        await _writer.WriteLineAsync(_line);
        Rows++;
    }

    public ValueTask DisposeAsync() => _writer.DisposeAsync();
}
