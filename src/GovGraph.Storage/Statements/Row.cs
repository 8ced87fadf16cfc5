using System.Globalization;
using System.Text.Json;
using GovGraph.Core.Answers;

namespace GovGraph.Storage.Statements;

/// <summary>One row of an answer, read by the names of its columns. Lists and maps come as JSON from either store.</summary>
internal sealed class Row(IReadOnlyDictionary<string, int> columns, object?[] values)
{
    public bool Has(string column) => columns.ContainsKey(column);

    /// <remarks>A statement of Neo4j sees what others commit while it runs: a node may go between being found and being read. Asked again, it is not found.</remarks>
    public string Text(string column) =>
        TextOrNull(column) ?? throw new StoreException($"the store gave no '{column}': it changed while it was read; ask again", isTransient: true);

    public string? TextOrNull(string column) => Value(column) switch
    {
        null => null,
        string s => s,
        JsonElement { ValueKind: JsonValueKind.String } e => e.GetString(),
        var other => Convert.ToString(other, CultureInfo.InvariantCulture),
    };

    public int Int(string column) => Value(column) switch
    {
        JsonElement e => e.GetInt32(),
        var n => Convert.ToInt32(n, CultureInfo.InvariantCulture),
    };

    public int? IntOrNull(string column) => Value(column) is null ? null : Int(column);

    public IReadOnlyList<string> Texts(string column) =>
        Element(column) is { } list ? [.. list.EnumerateArray().Select(e => e.GetString()!)] : [];

    /// <summary>A map's values as text, nulls left out.</summary>
    public IReadOnlyDictionary<string, string> Map(string column)
    {
        var map = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var property in Element(column)?.EnumerateObject() ?? default)
        {
            switch (property.Value.ValueKind)
            {
                case JsonValueKind.Null: break;
                case JsonValueKind.String: map[property.Name] = property.Value.GetString()!; break;
                case JsonValueKind.Array: map[property.Name] = string.Join('、', property.Value.EnumerateArray().Select(e => e.GetString())); break;
                default: map[property.Name] = property.Value.GetRawText(); break;
            }
        }

        return map;
    }

    private JsonElement? Element(string column) => Value(column) switch
    {
        null => null,
        JsonElement e => e,
        string json => JsonElement.Parse(json),
        var other => throw new InvalidOperationException($"the store gave a {other.GetType().Name} as '{column}'"),
    };

    private object? Value(string column) =>
        columns.TryGetValue(column, out var at) ? values[at] : throw new InvalidOperationException($"the statement has no column '{column}'");
}
