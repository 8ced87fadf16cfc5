using System.Numerics;

namespace GovGraph.Extraction.Lexicons;

/// <summary>How long the words are that begin (or end) with a character, so that a text is only asked for words it may hold.</summary>
internal sealed class WordLengths
{
    private const int Longest = 63;

    /// <summary>By the upper and the lower byte of the character; most lists are short and fill few pages.</summary>
    private readonly ulong[]?[] pages = new ulong[]?[byte.MaxValue + 1];

    /// <exception cref="ArgumentException">No word list has words that long.</exception>
    public void Add(char edge, int length) => (pages[edge >> 8] ??= new ulong[byte.MaxValue + 1])[edge & byte.MaxValue] |= length is > 0 and <= Longest
        ? 1UL << length
        : throw new ArgumentException($"a word of {length} characters; at most {Longest}", nameof(length));

    /// <summary>The lengths of words at that character that need no more room, a bit for each.</summary>
    public ulong UpTo(char edge, int room)
    {
        var lengths = pages[edge >> 8] is { } page ? page[edge & byte.MaxValue] : 0;
        return room >= Longest ? lengths : lengths & ((2UL << room) - 1);
    }

    /// <summary>Takes the longest of the lengths; 0 where none is left.</summary>
    public static int Next(ref ulong lengths)
    {
        if (lengths == 0)
        {
            return 0;
        }

        var longest = BitOperations.Log2(lengths);
        lengths &= ~(1UL << longest);
        return longest;
    }
}
