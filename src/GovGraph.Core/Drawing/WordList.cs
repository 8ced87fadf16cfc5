using System.Collections.Frozen;
using System.Globalization;

namespace GovGraph.Core.Drawing;

/// <summary>
/// Cuts a name into words: of all ways, the one whose words are the most usual together. Knows the name alone, so the same name is
/// always cut alike, whichever report it comes from.
/// </summary>
internal static class WordList
{
    private const int Longest = 4;

    /// <summary>What a character costs that is in no word; two of them cost more than any word.</summary>
    private const double Unknown = 11;

    private static readonly FrozenDictionary<string, double>.AlternateLookup<ReadOnlySpan<char>> Costs = Load().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>For each position whether a word begins there; the end is one too.</summary>
    public static bool[] Starts(ReadOnlySpan<char> name)
    {
        var (best, from) = (new double[name.Length + 1], new int[name.Length + 1]);
        for (var end = 1; end <= name.Length; end++)
        {
            (best[end], from[end]) = (best[end - 1] + Unknown, end - 1);
            for (var start = Math.Max(0, end - Longest); start < end - 1; start++)
            {
                if (Costs.TryGetValue(name[start..end], out var cost) && best[start] + cost < best[end])
                {
                    (best[end], from[end]) = (best[start] + cost, start);
                }
            }
        }

        var starts = new bool[name.Length + 1];
        for (var at = name.Length; at > 0; at = from[at])
        {
            starts[at] = true;
        }

        starts[0] = true;
        return starts;
    }

    private static FrozenDictionary<string, double> Load()
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream("words.tsv")!;
        using var reader = new StreamReader(stream);
        var counts = new Dictionary<string, double>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Split('\t') is [[not '#', ..] word, var count])
            {
                counts.Add(word, double.Parse(count, CultureInfo.InvariantCulture));
            }
        }

        var all = Math.Log(counts.Values.Sum());
        return counts.ToFrozenDictionary(c => c.Key, c => all - Math.Log(c.Value), StringComparer.Ordinal);
    }
}
