using System.Security.Cryptography;
using System.Text;

namespace GovGraph.Core.Graph;

/// <summary>Short stable ids of the form <c>kind:hash</c>, made only of what they stand for.</summary>
public static class Ids
{
    /// <summary>The id of a report, made of its text.</summary>
    public static string OfReport(string text) => Of("report", text);

    /// <summary>Hashes the parts, each set apart from its neighbour, into 16 hexadecimal digits.</summary>
    public static string Of(string kind, params ReadOnlySpan<string> parts) => kind + ":" + Hash(8, parts);

    /// <summary>
    /// The same in 20 digits, of which the first six are those of <paramref name="near"/> alone: what belongs together stands together
    /// in every index by id, so that a report is saved in a few places of a large store instead of hundreds.
    /// </summary>
    public static string Beside(string near, string kind, params ReadOnlySpan<string> parts) => kind + ":" + Hash(3, near) + Hash(7, [near, .. parts]);

    private static string Hash(int bytes, params ReadOnlySpan<string> parts)
    {
        var joined = string.Join('\u001f', parts);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(joined), hash);
        return Convert.ToHexStringLower(hash[..bytes]);
    }
}
