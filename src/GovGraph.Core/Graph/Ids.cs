using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace GovGraph.Core.Graph;

/// <summary>Short stable ids of the form <c>kind:hash</c>, made only of what they stand for.</summary>
public static class Ids
{
    /// <summary>What ids of relationships begin with.</summary>
    public const string Edge = "edge";

    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdef");

    /// <summary>The id of a report, made of its text.</summary>
    public static string OfReport(string text) => Of("report", text);

    /// <summary>Hashes the parts, each set apart from its neighbour, into 16 hexadecimal digits.</summary>
    public static string Of(string kind, params ReadOnlySpan<string> parts) => kind + ":" + Hash(8, parts);

    /// <summary>
    /// The same in 20 digits, of which the first six are those of <paramref name="near"/>: what belongs together stands together in every
    /// index by id, so that a report is saved in a few places of a large store instead of hundreds.
    /// </summary>
    /// <param name="near">An id, the code of a division or a day (<c>2023-01-30</c>).</param>
    /// <param name="kind">What stands before the colon.</param>
    /// <param name="parts">What the rest is made of, together with <paramref name="near"/>.</param>
    public static string Beside(string near, string kind, params ReadOnlySpan<string> parts) =>
        kind + ":" + DayDigits(near) + Hash(7, [near, .. parts]);

    /// <summary>Of the form <c>edge:digits-kind-hash</c>, the digits being ten of where the relationship starts.</summary>
    public static string OfEdge(string from, string kind, params ReadOnlySpan<string> parts) =>
        $"{Edge}:{First(10, from)}-{kind}-{Hash(6, [from, .. parts])}";

    /// <summary>What stands behind the colon; all of it where there is none.</summary>
    public static ReadOnlySpan<char> BehindKind(string id) => id.AsSpan(id.IndexOf(':', StringComparison.Ordinal) + 1);

    /// <summary>A day goes without its century (<c>230130</c>), so that days follow each other.</summary>
    private static string DayDigits(string near) => near is [_, _, var y, var z, '-', var m, var n, '-', var d, var e]
        ? new string([y, z, m, n, d, e])
        : First(6, near);

    /// <summary>The first digits of an id or a code as they stand there; of anything else those of its hash.</summary>
    private static string First(int count, string near)
    {
        var digits = BehindKind(near);
        return digits.Length >= count && !digits[..count].ContainsAnyExcept(Hexadecimal) ? digits[..count].ToString() : Hash(count / 2, near);
    }

    private static string Hash(int bytes, params ReadOnlySpan<string> parts)
    {
        var joined = string.Join('\u001f', parts);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(joined), hash);
        return Convert.ToHexStringLower(hash[..bytes]);
    }
}
