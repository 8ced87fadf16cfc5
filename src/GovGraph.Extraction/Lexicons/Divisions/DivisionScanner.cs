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
/// Finds the longest names from left to right. A hit may overlap the one before only where that is bare and this is not
/// (上海南汇区), or where they share a character that both need (乐山市中区).
/// </summary>
internal sealed class DivisionScanner
{
    private readonly Trie trie;
    private readonly (DivisionNameForm Form, IReadOnlyList<Division> Divisions)[] entries;

    public DivisionScanner(NameTable names)
    {
        string[] sorted = [.. names.Names.Order(StringComparer.Ordinal)];
        trie = new Trie(sorted);
        entries = Array.ConvertAll(sorted, name =>
        {
            var form = names.FormOf(name);
            return (form, names.Resolve(name, null, form == DivisionNameForm.Bare));
        });
    }

    public List<DivisionHit> Scan(ReadOnlySpan<char> text)
    {
        var hits = new List<DivisionHit>();
        for (var at = 0; at < text.Length;)
        {
            var (entry, length) = trie.Longest(text[at..]);
            if (entry < 0)
            {
                at++;
                continue;
            }

            var hit = Hit(entry, at, length);
            hits.Add(hit);
            at = Crossing(text, hit) is { } next ? next : hit.End;
        }

        return hits;
    }

    /// <summary>Where the next hit begins, if it begins inside this one and reaches beyond it.</summary>
    private int? Crossing(ReadOnlySpan<char> text, DivisionHit hit)
    {
        for (var at = hit.Form == DivisionNameForm.Bare ? hit.Start + 1 : hit.End - 1; at < hit.End; at++)
        {
            var (entry, length) = trie.Longest(text[at..]);
            if (entry >= 0 && at + length > hit.End && entries[entry].Form != DivisionNameForm.Bare)
            {
                return at;
            }
        }

        return null;
    }

    private DivisionHit Hit(int entry, int start, int length) => new(start, length, entries[entry].Form, entries[entry].Divisions);
}
