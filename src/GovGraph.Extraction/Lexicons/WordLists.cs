using System.Buffers;

namespace GovGraph.Extraction.Lexicons;

/// <summary>A table of lists: every word with the list that it stands in. Read once; rules take the lists that they ask.</summary>
internal sealed class WordLists<TList>
    where TList : struct, Enum
{
    private readonly ILookup<TList, string> lists;

    private WordLists(IReadOnlyList<TsvRow> rows)
    {
        var words = new HashSet<(TList, string)>();
        foreach (var row in rows)
        {
            if (row[0].Length == 0 || !words.Add((row.Enum<TList>(1), row[0])))
            {
                throw row.Error($"'{row[0]}' is empty or stands there twice");
            }
        }

        lists = rows.ToLookup(row => row.Enum<TList>(1), row => row[0]);
    }

    /// <param name="file">A table of two columns, word and list.</param>
    /// <exception cref="TsvException">A list is unknown or a word stands in it twice.</exception>
    public static WordLists<TList> Load(string file) => new(TsvFile.Read("Lexicons/" + file, "word", "list"));

    /// <summary>The same from a string; <paramref name="file"/> only serves messages.</summary>
    public static WordLists<TList> Parse(string file, string text) => new(TsvFile.Parse(file, text, "word", "list"));

    /// <summary>In the order of the table.</summary>
    public string[] InOrder(TList list) => lists.Contains(list) ? [.. lists[list]] : throw new InvalidOperationException($"no word for {list}");

    /// <summary>To be asked where a word of one of the lists begins or ends.</summary>
    public NounList At(params TList[] lists) => new(lists.SelectMany(InOrder));

    /// <summary>To be asked whether a text holds one.</summary>
    public SearchValues<string> Within(TList list) => SearchValues.Create(InOrder(list), StringComparison.Ordinal);
}
