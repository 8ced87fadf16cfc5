using System.Buffers;
using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;

namespace GovGraph.Extraction.Relations.Trips;

/// <summary>The words by which those who travel together are called (<c>parties.tsv</c>).</summary>
internal static partial class PartyWords
{
    private static readonly ILookup<string, string> Words =
        TsvFile.Read("Lexicons/parties.tsv", "word", "kind").ToLookup(row => row[1], row => row[0]);

    private static readonly SearchValues<string> Parties = SearchValues.Create([.. Words["party"]], StringComparison.Ordinal);
    private static readonly SearchValues<string> Rejoining = SearchValues.Create([.. Words["rejoin"]], StringComparison.Ordinal);

    /// <summary>调研组, 考察团, 一行.</summary>
    public static bool Stand(ReadOnlySpan<char> text) => text.ContainsAny(Parties);

    /// <summary>The same, or an organ whose people are told behind (县人大常委会对…进行视察).</summary>
    public static bool NamesParty(ReadOnlySpan<char> text) => Stand(text) || OrganGoes.IsMatch(text);

    /// <summary>两路会合: the groups of a visit meet again.</summary>
    public static bool Rejoin(ReadOnlySpan<char> text) => text.ContainsAny(Rejoining);

    /// <summary>县人大常委会|对, 县政协机关|赴: whose people, told behind, 参加视察.</summary>
    [GeneratedRegex("(?:人大常委会|人大|政协|安委会|防指|[市县区州旗]委|政府)(?:机关|办公室)?(?:先后|分别|专题)?(?:对|赴|到|深入|前往|视察|调研|检查|考察)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex OrganGoes { get; }
}
