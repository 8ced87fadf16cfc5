using System.Buffers;
using System.Text.RegularExpressions;
using GovGraph.Core.Facts;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Lexicons.Divisions;
using GovGraph.Extraction.Tagging;
using Marks = GovGraph.Extraction.Mentions.Words.Marks;

namespace GovGraph.Extraction.Mentions.Divisions;

/// <summary>
/// Finds 镇, 乡, 街道 and 苏木 by name, known to a list or not: 到三里畈镇, 三里畈镇党委书记, 长岭街党工委, 三里畈、九资河两镇.
/// </summary>
internal sealed partial class TownRecognizer(DivisionIndex divisions) : IMentionRecognizer
{
    /// <summary>The rule of a name that shares its noun with others.</summary>
    internal const string OfList = "town.list";

    private static readonly SearchValues<char> Closers = SearchValues.Create("镇乡街苏");
    private static readonly NounList StreetOffices = CueWords.Divisions.At(DivisionCueList.StreetOffice);
    private static readonly NounList Posts = CueWords.Divisions.At(DivisionCueList.TownPost);

    public IEnumerable<Mention> Find(TaggedSentence sentence)
    {
        var text = sentence.Text;
        var found = new List<DivisionMention>();
        if (!text.AsSpan().ContainsAny(Closers))
        {
            return found;
        }

        var hits = divisions.Scan(text);
        foreach (Match list in SharedNoun.TownList.Matches(text))
        {
            AddList(sentence, list, hits, found);
        }

        var start = new TownStart(divisions, sentence, hits);
        for (var at = 0; at < text.Length; at++)
        {
            var suffix = SuffixAt(text, at);
            if (suffix == 0 || (text[at] == '乡' && Marks.Is(text, at + 1, "镇") && sentence.Tags.Any(t => t.Tag == Tag.Place && t.Start < at && t.End == at + 2)))
            {
                continue;
            }

            var from = start.Before(at, at + suffix);
            if (from >= 0 && !(at - from == 1 && (OfOne.Contains(text[from], StringComparison.Ordinal) || Joined.IsMatch(text, at + 1))))
            {
                from = AfterCounty(text, from, at, at + suffix, hits);
                Add(found, sentence, from, at + suffix, text[from..(at + suffix)], "town");
            }
        }

        return found.OrderBy(m => m.Start);
    }

    /// <summary>驻镇, 联乡, 包镇: what is done with towns, in one character.</summary>
    private const string OfOne = "驻联包下各进离出该每入访跨并赴挂爱";

    /// <summary>宁|镇一体化, 宁|镇扬: cities by one character each.</summary>
    [GeneratedRegex("\\G(?:扬|一体化|同城|城际|[两三][市地]|段)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Joined { get; }

    /// <summary>丹徒|世业镇: a county by its bare name in front of a town of it.</summary>
    private int AfterCounty(string text, int from, int suffix, int end, IReadOnlyList<DivisionHit> hits)
    {
        foreach (var hit in hits)
        {
            if (hit.Start == from && hit.Length > 1 && hit.End < suffix && !divisions.IsTownName(text[from..end]) && divisions.IsTownName(text[hit.End..end]))
            {
                return hit.End;
            }
        }

        return from;
    }

    /// <summary>Length of the word that closes a town's name here: 镇, 乡, 街道, 苏木, or 街 before its 党工委; 0 for none.</summary>
    private static int SuffixAt(string text, int at) => text[at] switch
    {
        '街' when at + 1 < text.Length && text[at + 1] == '道' => 2,
        '街' => StreetOffices.BeginsAt(text, at + 1) || StreetVillage.IsMatch(text, at + 1) ? 1 : 0,
        '苏' => at + 1 < text.Length && text[at + 1] == '木' ? 2 : 0,
        '镇' or '乡' => NoTown.IsMatch(text, at + 1) ? 0 : 1,
        _ => 0,
    };

    private void AddList(TaggedSentence sentence, Match list, IReadOnlyList<DivisionHit> hits, List<DivisionMention> found)
    {
        var noun = SharedNoun.OpenNoun(list.Groups["noun"].Value);
        var items = list.Groups["items"];
        var text = sentence.Text;
        var from = items.Index;
        for (var i = items.Index; i <= items.Index + items.Length; i++)
        {
            if (i < items.Index + items.Length && text[i] is not ('、' or '和' or '与'))
            {
                continue;
            }

            var start = from == items.Index ? FirstItem(sentence, from, i, noun, hits) : from;
            if (i - start is >= 1 and <= 5)
            {
                var printed = text[start..i];
                var kinds = SharedNoun.Kinds(noun);
                if (kinds.Count == 1 || !kinds.Any(kind => printed.EndsWith(kind, StringComparison.Ordinal)))
                {
                    Add(found, sentence, start, i, printed.EndsWith(noun, StringComparison.Ordinal) ? printed : printed + noun, OfList);
                }
            }

            from = i + 1;
        }
    }

    /// <summary>Where the first name of a list begins: what stands before it is not told apart by any mark (走遍东门、西门两个街道).</summary>
    private int FirstItem(TaggedSentence sentence, int from, int end, string noun, IReadOnlyList<DivisionHit> hits)
    {
        var text = sentence.Text;
        foreach (var hit in hits)
        {
            if (hit.Form != DivisionNameForm.Bare && hit.End > from && hit.End < end)
            {
                from = hit.End;
            }
        }

        for (var start = Math.Max(from, end - 4); start < end - 1; start++)
        {
            if (SharedNoun.Kinds(noun).Any(kind => divisions.IsTownName(text[start..end] + kind)) && (sentence.Tags.Count == 0 || sentence.IsBoundary(start)))
            {
                return start;
            }
        }

        for (var start = end - 2; start > from && end - start <= 4; start--)
        {
            if (sentence.IsBoundary(start))
            {
                return start;
            }
        }

        return Math.Max(from, end - 2);
    }

    private IReadOnlyList<Division> Candidates(string printed, string rule) =>
        rule == OfList && SharedNoun.Kinds(printed[^2..]) is { Count: > 1 } kinds
            ? [.. kinds.SelectMany(kind => divisions.TownsByName(printed[..^2] + kind))]
            : divisions.TownsByName(printed);

    private void Add(List<DivisionMention> found, TaggedSentence sentence, int start, int end, string printed, string rule)
    {
        var mention = new DivisionMention(
            sentence.Index, start, end, rule, printed, Candidates(printed, rule), true, false,
            Posts.BeginsAt(sentence.Text, end) ? DivisionUse.Organ : DivisionUse.Plain);
        if (!found.Exists(mention.Overlaps))
        {
            found.Add(mention);
        }
    }

    /// <summary>乡镇, 镇街, 镇党委 without a name, 镇江, 乡村, 乡亲 and the like close no name.</summary>
    [GeneratedRegex("\\G(?:镇(?![长党政人])|[街村亲愁情贤音土])", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex NoTown { get; }

    /// <summary>长岭街党工委, 长岭街某某村, 长岭街负责人: a 街 that is a 街道; 在长岭街走访 is a street.</summary>
    [GeneratedRegex("\\G\\p{Lo}{2,3}(?:村|社区)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex StreetVillage { get; }
}
