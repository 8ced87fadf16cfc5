using System.Buffers;
using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions.Words;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>A project of which something is told: |X水库除险加固工程|将于年内动工; |A集镇路网|、|B停车场|尚未复工.</summary>
internal sealed partial class ProjectStatusRule(PlaceWords words, LeadTrimmer leads, ListSplitter lists, NameFinder names, NameClosing closing) : IPlaceRule
{
    private const int Reach = 16;
    private static readonly NounList Parts = CueWords.Places.At(PlaceCueList.StatusPart);
    private static readonly NounList Transitive = CueWords.Places.At(PlaceCueList.StatusTransitive);
    private static readonly NounList Ends = CueWords.Places.At(PlaceCueList.StatusEnd);
    private static readonly NounList Loose = CueWords.Places.At(PlaceCueList.LooseStatus);
    private static readonly SearchValues<string> Coming = CueWords.Places.Within(PlaceCueList.StatusComing);

    public IEnumerable<PlaceMention> Find(TaggedSentence sentence)
    {
        var text = sentence.Text;
        var works = Math.Max(text.LastIndexOf("项目", StringComparison.Ordinal), text.LastIndexOf("工程", StringComparison.Ordinal));
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (Marks.EndsPhrase(text, at))
            {
                start = at + 1;
            }
            else if (sentence.IsBoundary(at) && Length(text, at, works, out var loose) is > 0 and var length
                && sentence.IsBoundary(at + length) && !Parts.BeginsAt(text, at + length)
                && !Enclosure.IsInside(text, at) && NameEnd(sentence, start, at) is > 0 and var end
                && IsPredicate(text, end, at, length))
            {
                var planned = text.AsSpan(end, at - end).ContainsAny(Coming);
                var found = Projects(sentence, start, end, planned, loose).ToList();
                foreach (var mention in found)
                {
                    yield return mention;
                }

                start = !loose ? at : found.Count == 0 ? start : at + length; // 某中心正式|启动: the word behind may tell more
            }
        }
    }

    /// <summary>推进, 启动 and 展开 say something of a project only right behind it and without an object: X工程|加快推进，; not 推进X领域开放.</summary>
    private static bool IsPredicate(string text, int name, int status, int length) =>
        !Transitive.BeginsAt(text, status)
        || (status - name <= 8 && (Ends.BeginsAt(text, status + length) || NoObject.IsMatch(text, status + length)));

    private IEnumerable<PlaceMention> Projects(TaggedSentence sentence, int start, int end, bool planned, bool loose)
    {
        var list = lists.Split(sentence, start, end);
        if (list.Class is not null && list.Items.Count == 1 && sentence.Text[list.End] != '等')
        {
            yield break; // X新区43个项目开工: a count, no name
        }

        foreach (var item in list.Items)
        {
            var from = leads.Start(sentence, item.Start, item.End);
            if (names.Find(sentence, from, item.End) is { Noun: not (PlaceNoun.Site or PlaceNoun.Part) } name && (!loose || list.SaysProjects || IsBuilt(sentence, name)))
            {
                yield return name.In(sentence, nameof(ProjectStatusRule), isProject: true, planned ? PlaceCue.Planned : PlaceCue.Named);
            }
        }
    }

    /// <summary>Called a project, or of a noun that only works have behind the name of a place or body, or a figure.</summary>
    private bool IsBuilt(TaggedSentence sentence, FoundName name) =>
        !sentence.Text.AsSpan(name.Start, name.End - name.Start).Contains('在') && !IsClassOfDivision(sentence, name) && !Superlative.IsMatch(sentence.Text.AsSpan(name.Start, name.End - name.Start)) && (name.SaysProject ? !TagLookup.HoldsPersonOrTime(sentence, name.Start, name.End)
        : name.Noun == PlaceNoun.Project && (sentence.Tags.Any(t => t.Start == name.Start && t.Start < name.End && t.Tag is Tag.Place or Tag.Body) || char.IsAsciiLetterOrDigit(sentence.Text[name.Start]) || "县市区镇乡".Contains(sentence.Text[name.Start], StringComparison.Ordinal)));

    /// <summary>某县|重大基础设施: a division, and nothing else that tells which.</summary>
    private bool IsClassOfDivision(TaggedSentence sentence, FoundName name) =>
        sentence.Tags.FirstOrDefault(t => t.Start == name.Start && t.Tag == Tag.Place && t.End < name.End) is { Length: > 0 } place
        && words.Generic.Covers(sentence.Text, place.End, name.End, words.Nouns) && !words.Nouns.TryEnd(sentence.Text, place.End, name.End, out _, out _);

    /// <summary>长三角首个核电, 亚洲最大电站: what it is, not what it is called.</summary>
    [GeneratedRegex("首[个座条批]|[0-9]批|最[大长高]|第[一二三]大", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Superlative { get; }

    /// <summary>What is told, and whether it might be told of something that nobody builds.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="at">Where a word begins.</param>
    /// <param name="works">Where 项目 or 工程 stands last: what it is said to be one of ends with them.</param>
    /// <param name="loose">It might.</param>
    private int Length(string text, int at, int works, out bool loose)
    {
        var told = words.Status.Start(text, at, text.Length);
        loose = told == 0;
        return told > 0 ? told : Loose.LengthAt(text, at) is > 0 and var other ? other : at < works ? IsOne.Match(text, at).Length : 0;
    }

    /// <summary>…|是我县2023年重点项目, 被列为市重点工程.</summary>
    [GeneratedRegex(@"\G(?:项目|工程)?(?:是|为|作为|被?列为|被?列入|入选|被?纳入)了?[^，。；、]{0,14}?(?:重点|重大|民生实事|实事|标志性|头号)[^，。；、]{0,6}?(?:项目|工程)(?![部办组库化])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex IsOne { get; }

    /// <summary>某加工项目|在某工业园|投产: the park only tells where.</summary>
    private int BeforeWhere(TaggedSentence sentence, int start, int end)
    {
        var at = sentence.Text.LastIndexOf('在', end - 1, end - start - 3);
        return at > 0 && Marks.IsWord(sentence, at, 1) && closing.IsComplete(sentence, start, at) ? at : end;
    }

    private int NameEnd(TaggedSentence sentence, int start, int status)
    {
        for (var end = status; end > start + 2 && status - end <= Reach; end--)
        {
            if (closing.IsComplete(sentence, start, end))
            {
                return BeforeWhere(sentence, start, end);
            }
        }

        return 0;
    }

    [GeneratedRegex(@"\G(?:$|[，。；！？、）”])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex NoObject { get; }
}
