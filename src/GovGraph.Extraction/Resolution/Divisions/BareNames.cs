using System.Text.RegularExpressions;
using GovGraph.Core.Facts;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Resolution.Divisions;

/// <summary>Where a name without 省, 市, 县 or 区 is plainly a division: 在黄冈，… and 罗田的…, not 罗田米酒 or 罗田水库.</summary>
internal static partial class BareNames
{
    private const int LongestOutlet = 2;
    private static readonly NounList WordLike = CueWords.Divisions.At(DivisionCueList.WordLike);
    private static readonly NounList After = CueWords.Divisions.At(DivisionCueList.AfterBare);

    /// <summary>Divisions that the report names in full, and all above them, make their bare names plain.</summary>
    public static HashSet<string> Known(IEnumerable<Division> divisions) => [.. divisions.SelectMany(d => d.Chain()).Select(d => d.Code)];

    public static bool IsPlain(TaggedSentence sentence, DivisionMention mention, Division division, HashSet<string> known)
    {
        if (!mention.IsBare || mention.Use != DivisionUse.Plain || sentence.Kind is SentenceKind.Header or SentenceKind.Furniture)
        {
            return true;
        }

        var stands = After.BeginsAt(sentence.Text, mention.End) || (StandsAlone.IsMatch(sentence.Text, mention.End) && (MayBegin(Before(sentence.Text, mention.Start)) || !WordLike.Contains(sentence.Text.AsSpan(mention.Start, mention.End - mention.Start)))) || IsHeading(sentence.Text, mention);
        return known.Contains(division.Code) ? stands || !char.IsLetter(Before(sentence.Text, mention.Start)) || sentence.IsBoundary(mention.End) : stands;
    }

    /// <summary>中国·罗田第六届…节, 湖北·罗田, 云上罗田报道（…）: where a text begins.</summary>
    private static bool IsHeading(string text, DivisionMention mention) =>
        text.AsSpan(0, mention.Start).EndsWith("中国·") || (mention.Start == 0 && text.AsSpan(mention.End).StartsWith("·")) || (mention.Start <= LongestOutlet && Outlet.IsMatch(text, mention.End));

    [GeneratedRegex("\\G(?:报道|讯)(?=[ （(，：0-9]|$)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Outlet { get; }

    /// <summary>Behind a mark, a preposition or a verb of going; not 科技|惠民.</summary>
    private static bool MayBegin(char before) => !char.IsLetter(before) || "在到赴去来从向至往回离于与和及省市".Contains(before, StringComparison.Ordinal);

    private static char Before(string text, int start) => start == 0 ? ' ' : text[start - 1];

    [GeneratedRegex("\\G(?:[，。、；：？！”）》 ]|$)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex StandsAlone { get; }
}
