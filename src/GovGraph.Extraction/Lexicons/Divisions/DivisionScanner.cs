using GovGraph.Core.Facts;

namespace GovGraph.Extraction.Lexicons.Divisions;

/// <summary>A name of county level or above in running text.</summary>
/// <param name="Start">First position.</param>
/// <param name="Length">Number of UTF-16 units.</param>
/// <param name="Form">How it is printed.</param>
/// <param name="Divisions">All it may stand for in any year, today's first; towns are not looked for.</param>
internal readonly record struct DivisionHit(int Start, int Length, DivisionNameForm Form, IReadOnlyList<Division> Divisions)
{
    public int End => Start + Length;
}

/// <summary>
/// Finds the longest names from left to right. Where a name begins inside another and reaches beyond it, a bare one gives
/// way to one that is not, or that is of a higher level (从江苏省, 从江西来); else both are told only where the first is bare and
/// the second is not (上海南区), or where both need the character they share (乐山市中区).
/// </summary>
internal sealed class DivisionScanner
{
    private readonly NameTable names;
    private readonly string[] sorted;
    private readonly Trie trie;

    // Filled as names are met: a report has a few hundred of them, the table twelve thousand. Two threads that fill one
    // place at once make the same entry, so it does not matter whose stays.
    private readonly Entry?[] entries;

    public DivisionScanner(NameTable names)
    {
        this.names = names;
        sorted = names.Sorted();
        trie = new Trie(sorted);
        entries = new Entry?[sorted.Length];
    }

    public List<DivisionHit> Scan(ReadOnlySpan<char> text)
    {
        var hits = new List<DivisionHit>();
        for (var at = 0; at < text.Length;)
        {
            var (index, length) = trie.Longest(text[at..]);
            if (index < 0)
            {
                at++;
                continue;
            }

            var entry = entries[index] ?? Fill(index);
            var next = Crossing(text, at, length, entry, out var givesWay);
            if (!givesWay)
            {
                hits.Add(new DivisionHit(at, length, entry.Form, entry.Divisions));
            }

            at = next;
        }

        return hits;
    }

    /// <summary>Where the next hit may begin: after this one, or inside it where that one has a right to be told.</summary>
    private int Crossing(ReadOnlySpan<char> text, int start, int length, Entry entry, out bool givesWay)
    {
        var end = start + length;
        for (var at = entry.Form == DivisionNameForm.Bare ? start + 1 : end - 1; at < end; at++)
        {
            var (index, reach) = trie.Longest(text[at..]);
            if (index < 0 || at + reach <= end)
            {
                continue;
            }

            var other = entries[index] ?? Fill(index);
            givesWay = (start > 0 || text[0] == '从') && entry.Form == DivisionNameForm.Bare // 中山|东区 at the beginning of a name is not 山东
                && (other.Level < entry.Level || (other.Level == entry.Level && other.Form != DivisionNameForm.Bare));
            if (givesWay || other.Form != DivisionNameForm.Bare)
            {
                return at;
            }
        }

        givesWay = false;
        return end;
    }

    private Entry Fill(int index)
    {
        var form = names.FormOf(sorted[index]);
        var divisions = names.Resolve(sorted[index], null, form == DivisionNameForm.Bare);
        return entries[index] = new Entry(form, divisions.Min(division => division.Level), divisions);
    }

    private sealed record Entry(DivisionNameForm Form, DivisionLevel Level, IReadOnlyList<Division> Divisions);
}
