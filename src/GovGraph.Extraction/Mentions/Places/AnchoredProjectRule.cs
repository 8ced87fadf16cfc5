using System.Buffers;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions.Words;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>
/// A project that begins with a place or body that the tagger knows, wherever it is spoken of: works by how they end (|松山镇防洪堤加固|逾期), what else
/// can be built only where the words beside it tell of building (共建|松山港物流枢纽|, |河口镇产业园|进展顺利).
/// </summary>
internal sealed class AnchoredProjectRule(PlaceWords words, NameFinder names) : IPlaceRule
{
    private const int Shortest = 4;
    private const int LongestBehind = 6;
    private const string Single = "路街桥渠堤库坝站厂馆园校楼院场线河港湖";
    private static readonly NounList Works = CueWords.Places.At(PlaceCueList.AnchoredWorks);
    private static readonly NounList Before = CueWords.Places.At(PlaceCueList.BuiltBefore);
    private static readonly NounList Behind = CueWords.Places.At(PlaceCueList.BuiltBehind);
    private static readonly NounList Matters = CueWords.Places.At(PlaceCueList.NothingBuilt);
    private static readonly NounList SurelyBefore = CueWords.Places.At(PlaceCueList.SurelyBuiltBefore);
    private static readonly NounList SurelyBehind = CueWords.Places.At(PlaceCueList.SurelyBuiltBehind);
    private static readonly NounList Regions = CueWords.Places.At(PlaceCueList.NoAnchor);
    private static readonly NounList Others = CueWords.Places.At(PlaceCueList.NotTheWorks);
    private static readonly SearchValues<string> Hints = SearchValues.Create(
        [.. CueWords.Places.InOrder(PlaceCueList.AnchoredWorks), .. CueWords.Places.InOrder(PlaceCueList.BuiltBefore), .. CueWords.Places.InOrder(PlaceCueList.BuiltBehind), .. CueWords.Places.InOrder(PlaceCueList.SurelyBuiltBefore), .. CueWords.Places.InOrder(PlaceCueList.SurelyBuiltBehind)], StringComparison.Ordinal);

    public IEnumerable<PlaceMention> Find(TaggedSentence sentence)
    {
        var text = sentence.Text;
        if (!text.AsSpan().ContainsAny(Hints))
        {
            yield break;
        }

        var reached = 0;
        foreach (var tag in sentence.Tags)
        {
            if (tag.Tag is not (Tag.Place or Tag.Body) || tag.Start < reached || Regions.Contains(text.AsSpan(tag.Start, tag.Length)))
            {
                continue;
            }

            var end = End(sentence, tag);
            var isNext = reached > 0 && tag.Start == reached + 1 && text[reached] is '、' or '和';
            if (!isNext && !text.AsSpan(tag.Start, Math.Min(end + LongestBehind, text.Length) - tag.Start).ContainsAny(Hints)
                && !Before.EndsAt(text, tag.Start, 0) && !SurelyBefore.EndsAt(text, tag.Start, 0))
            {
                continue;
            }

            if (names.Find(sentence, tag.Start, end) is { Noun: not PlaceNoun.Part } name && name.Start == tag.Start
                && name.End - name.Start >= Shortest && name.End >= tag.End && IsProject(sentence, name, isNext) && !Enclosure.IsInside(text, name.Start)
                && !TagLookup.HoldsPersonOrTime(sentence, name.Start, name.End) && IsOnePhrase(sentence, tag.End, name.End))
            {
                reached = name.End;
                yield return name.In(sentence, nameof(AnchoredProjectRule), isProject: true, PlaceCue.Named);
            }
        }
    }

    /// <summary>Of the item of a list, or where 和 begins the next.</summary>
    private static int End(TaggedSentence sentence, TagSpan tag)
    {
        var end = Marks.ItemEnd(sentence.Text, tag.Start);
        for (var at = tag.End; at < end; at++)
        {
            if (sentence.Text[at] is '和' or '与' or '及' && Marks.IsWord(sentence, at, 1))
            {
                return at;
            }
        }

        return end;
    }

    private bool IsProject(TaggedSentence sentence, FoundName name, bool isNext)
    {
        var text = sentence.Text;
        var works = Works.LengthBefore(text, name.End);
        if (Others.BeginsAt(text, name.End) || "局委办厅部".Contains(text[name.End - 1], StringComparison.Ordinal) || IsClassOfDivision(sentence, name, works))
        {
            return false;
        }

        return IsWorks(text, name, works)
            || (words.Nouns.TryEnd(text, name.Start, name.End, out var length, out var noun) && length > 1
                && (isNext || SurelyBefore.EndsAt(text, name.Start, 0) || SurelyBehind.BeginsAt(text, name.End)
                    || (noun == PlaceNoun.Project && (Before.EndsAt(text, name.Start, 0) || Behind.BeginsAt(text, name.End)))));
    }

    /// <summary>某县|老旧小区改造: a division, and nothing else that tells which.</summary>
    private bool IsClassOfDivision(TaggedSentence sentence, FoundName name, int works) =>
        sentence.Tags.FirstOrDefault(t => t.Start == name.Start && t.Tag == Tag.Place && t.End < name.End) is { Length: > 0 } place
        && words.Generic.Contains(sentence.Text.AsSpan(place.End, Math.Max(0, name.End - works - place.End)));

    /// <summary>某区|调研|工业技改: a verb stands between, or a word of matters that nobody builds.</summary>
    private bool IsOnePhrase(TaggedSentence sentence, int start, int end)
    {
        var text = sentence.Text;
        _ = words.Nouns.TryEnd(text, start, end, out var noun, out _);
        for (var at = start; at < end - noun; at++)
        {
            if ((sentence.IsBoundary(at) && (words.Stops.Start(text, at, end) > 1 || (words.Verbs.TryStart(text, at, end, out var verb, out _) && verb > 1)
                || (words.Leads.TryStart(text, at, end, out var lead, out _) && lead > 1))) || Matters.BeginsAt(text, at))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>防洪堤|加固: works on something that has a name itself; not 长江生态|修复.</summary>
    private bool IsWorks(string text, FoundName name, int works)
    {
        var before = text[name.End - works - 1];
        return works > 0 && (text[name.End - 1] == '期'
            ? before is not ('分' or '第')
            : words.Nouns.TryEnd(text, name.Start, name.End - works, out var noun, out _) && (noun > 1 || Single.Contains(before, StringComparison.Ordinal)));
    }
}
