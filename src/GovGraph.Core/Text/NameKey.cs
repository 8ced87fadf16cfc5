using System.Text;

namespace GovGraph.Core.Text;

/// <summary>
/// Two printings of one name have the same key: 鹏辉“锂电池”二期 and 鹏辉锂电池 二期. Quotes, brackets' width, spaces and dots between
/// names do not tell names apart; everything else does.
/// </summary>
public static class NameKey
{
    private const string Ignored = "“”„‟‘’\"'「」『』《》〈〉·•・‧．.、，,";

    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            var plain = Plain(c);
            if (!char.IsWhiteSpace(plain) && !Ignored.Contains(plain, StringComparison.Ordinal))
            {
                key.Append(plain);
            }
        }

        // A name of nothing but marks still has to be told from another.
        return key.Length == 0 ? name : key.ToString();
    }

    /// <summary>Narrow and small. Full-width letters, digits and brackets stand 0xFEE0 above their plain forms.</summary>
    internal static char Plain(char c) => char.ToLowerInvariant(c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c);
}
