namespace GovGraph.Core.Text;

/// <summary>
/// The order in which both stores sort text: by code point. .NET's ordinal order compares UTF-16 units and puts 𠮷 before ！;
/// a list sorted here has to agree with one sorted there.
/// </summary>
public sealed class CodePointComparer : IComparer<string>
{
    public static CodePointComparer Ordinal { get; } = new();

    public int Compare(string? x, string? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        var shared = Math.Min(x.Length, y.Length);
        for (var i = 0; i < shared; i++)
        {
            if (x[i] != y[i])
            {
                return Weight(x[i]) - Weight(y[i]);
            }
        }

        return x.Length - y.Length;
    }

    // Surrogates stand for code points above all others, so they weigh more than U+E000 to U+FFFF.
    private static int Weight(char c) => char.IsSurrogate(c) ? c + 0x10000 : c;
}
