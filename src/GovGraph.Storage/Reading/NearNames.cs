using GovGraph.Core.Text;

namespace GovGraph.Storage.Reading;

/// <summary>Names that somebody who typed another one may have meant.</summary>
internal static class NearNames
{
    private const int Most = 5;

    /// <summary>
    /// Sorted by edits needed, then by characters shared, then by code point. A name counts as near if at most half of the longer one differs, or if one
    /// holds the other (管城区 and 管城回族区, 锂电池 and 鹏辉锂电池二期).
    /// </summary>
    public static IReadOnlyList<string> Of(string wanted, IEnumerable<string> names) =>
    [
        .. names.Select(name => (Name: name, Edits: Edits(wanted, name)))
            .Where(n => n.Edits > 0 && IsNear(wanted, n.Name, n.Edits))
            .OrderBy(n => n.Edits)
            .ThenByDescending(n => wanted.Intersect(n.Name).Count())
            .ThenBy(n => n.Name, CodePointComparer.Ordinal)
            .Take(Most)
            .Select(n => n.Name),
    ];

    private static bool IsNear(string wanted, string name, int edits) =>
        edits * 2 <= Math.Max(wanted.Length, name.Length)
        || name.Contains(wanted, StringComparison.Ordinal)
        || (name.Length > 1 && wanted.Contains(name, StringComparison.Ordinal));

    private static int Edits(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
