using System.Buffers;

namespace GovGraph.Extraction.Lexicons;

/// <summary>A table of lists: every word with the list that it stands in. Read once; rules take the lists that they ask.</summary>
internal sealed class WordLists<TList>
    where TList : struct, Enum
{
    private readonly ILookup<TList, string> lists;

    private WordLists(ILookup<TList, string> lists) => this.lists = lists;

    /// <param name="file">A table of two columns, word and list.</param>
    /// <exception cref="TsvException">A list is unknown or a word stands in it twice.</exception>
    public static WordLists<TList> Load(string file)
    {
        var seen = new HashSet<(TList, string)>();
        return new(TsvFile.Read("Lexicons/" + file, "word", "list")
            .Select(row => (Row: row, List: row.Enum<TList>(1)))
            .Select(r => r.Row[0].Length > 0 && seen.Add((r.List, r.Row[0])) ? r : throw r.Row.Error($"'{r.Row[0]}' is empty or stands there twice"))
            .ToLookup(r => r.List, r => r.Row[0]));
    }

    /// <summary>In the order of the table.</summary>
    public string[] InOrder(TList list) => lists.Contains(list) ? [.. lists[list]] : throw new InvalidOperationException($"no word for {list}");

    /// <summary>To be asked where a word begins or ends.</summary>
    public NounList At(TList list) => new(InOrder(list));

    /// <summary>To be asked whether a text holds one.</summary>
    public SearchValues<string> Within(TList list) => SearchValues.Create(InOrder(list), StringComparison.Ordinal);
}
