using System.Text.Json;
using System.Text.Json.Serialization;
using GovGraph.Core.Text;

namespace GovGraph.Core.Graph;

/// <summary>
/// The names and second labels that facts give a node, each with how many do. Kept with the node, so that taking a report away
/// takes away the name that only it used. Its size is the number of ways a thing is printed, not how often it is reported.
/// </summary>
public sealed class NameBook
{
    private readonly SortedDictionary<string, int> _names = new(CodePointComparer.Ordinal);
    private readonly SortedDictionary<string, int> _labels = new(CodePointComparer.Ordinal);

    /// <summary>The chosen name: the preferred one if it is there, else the smallest.</summary>
    public string Name(string? preferred = null) => preferred is not null && _names.ContainsKey(preferred) ? preferred : _names.Keys.First();

    public bool IsEmpty => _names.Count == 0;

    public IReadOnlyList<string> Others(string name) => [.. _names.Keys.Where(n => n != name)];

    public IReadOnlyList<string> Labels => [.. _labels.Keys];

    public void Add(IReadOnlyDictionary<Naming, int> namings)
    {
        foreach (var (naming, count) in namings)
        {
            Add(_names, naming.Name, count);
            if (naming.Label is { } label)
            {
                Add(_labels, label, count);
            }
        }
    }

    public string Write() => JsonSerializer.Serialize(new Kept(_names, _labels), NameBookContext.Default.Kept);

    public static NameBook Read(string? json)
    {
        var book = new NameBook();
        if (json is not null && JsonSerializer.Deserialize(json, NameBookContext.Default.Kept) is { } kept)
        {
            foreach (var (name, count) in kept.Names)
            {
                book._names[name] = count;
            }

            foreach (var (label, count) in kept.Labels)
            {
                book._labels[label] = count;
            }
        }

        return book;
    }

    // Counts may pass below zero while a delta is being added; only what ends at zero is gone.
    private static void Add(SortedDictionary<string, int> book, string key, int more)
    {
        var count = book.GetValueOrDefault(key) + more;
        if (count == 0)
        {
            book.Remove(key);
        }
        else
        {
            book[key] = count;
        }
    }

    internal sealed record Kept(IDictionary<string, int> Names, IDictionary<string, int> Labels);
}

[JsonSerializable(typeof(NameBook.Kept))]
internal sealed partial class NameBookContext : JsonSerializerContext;
