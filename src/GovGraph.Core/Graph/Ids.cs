using System.Security.Cryptography;
using System.Text;

namespace GovGraph.Core.Graph;

/// <summary>Short stable ids of the form <c>kind:hash</c>, made only of what they stand for.</summary>
public static class Ids
{
    /// <summary>The id of a report, made of its text.</summary>
    public static string OfReport(string text) => Of("report", text);

    /// <summary>Hashes the parts, each set apart from its neighbour, into 16 hexadecimal digits.</summary>
    public static string Of(string kind, params ReadOnlySpan<string> parts)
    {
        var joined = string.Join('\u001f', parts);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(joined), hash);
        return kind + ":" + Convert.ToHexStringLower(hash[..8]);
    }
}
