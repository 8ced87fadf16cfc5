using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Lexicons.Divisions;
using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Tagging;
using Marks = GovGraph.Extraction.Mentions.Words.Marks;

namespace GovGraph.Extraction.Mentions.Divisions;

/// <summary>
/// Finds divisions of county level and above by name. A bare name (罗田, 新疆) is only proposed where the words or the tagger make
/// a place of it; which division it is, and whether it counts, is for the resolver to say.
/// </summary>
internal sealed class DivisionRecognizer(DivisionIndex divisions, NounList organs, NounList nameNouns) : IMentionRecognizer
{
    private static readonly NounList PartsOfTowns = CueWords.Divisions.At(DivisionCueList.PartOfTown);
    private static readonly NounList Works = CueWords.Divisions.At(DivisionCueList.TownWorks);
    private readonly NameScope scope = new(organs, nameNouns);

    public IEnumerable<Mention> Find(TaggedSentence sentence)
    {
        var text = sentence.Text;
        var hits = divisions.Scan(text);
        for (var i = 0; i < hits.Count; i++)
        {
            var hit = hits[i];
            var use = scope.UseOf(sentence, hit.Start, hit.End);
            var isBare = hit.Form == DivisionNameForm.Bare;
            if (isBare)
            {
                if (IsRiver(text, hits, i) || SharedNoun.IsTown(text, hits, i) || SharedNoun.AreTowns(text, hit.End) || (use == DivisionUse.Name && IsInner(sentence, hits, i)))
                {
                    continue;
                }

                if (SharedNoun.Shares(text, hits, i) && !IsCutOut(sentence, hit))
                {
                    isBare = false;
                }
                else if (use == DivisionUse.Plain ? !IsPlace(sentence, hits, i) : use == DivisionUse.Organ && !BeginsWord(sentence, hits, i))
                {
                    continue;
                }
            }
            else if (IsDirection(text, hits, i, use) || IsCutOut(sentence, hit) || !BeginsWord(sentence, hits, i) || IsPartOfTown(sentence, hits, i, use))
            {
                continue;
            }

            yield return new DivisionMention(
                sentence.Index, hit.Start, hit.End, isBare ? "division.bare" : "division", text[hit.Start..hit.End], hit.Divisions, false, isBare, use);
        }
    }

    /// <summary>
    /// 召开|县政府 is not 开县, 镇长和|县里 is not 和县: a short name has to begin where a word does, one of two characters where the tagger sees a place.
    /// </summary>
    private static bool BeginsWord(TaggedSentence sentence, IReadOnlyList<DivisionHit> hits, int index)
    {
        var hit = hits[index];
        if (hit.Length == 2 && hit.Form != DivisionNameForm.Bare)
        {
            var isBehind = index > 0 && hits[index - 1].End == hit.Start && IsWithin(hit, hits[index - 1]);
            return !IsVerb(sentence, hit, isBehind) && (isBehind || sentence.Tags.Any(t => t.Start == hit.Start && t.End >= hit.End && t.Tag is Tag.Place or Tag.Body)) && !"和代开与".Contains(sentence.Text[hit.Start], StringComparison.Ordinal);
        }

        return hit.Length > 3 || hit.Start == 0 || sentence.Tags.Count == 0 || sentence.IsBoundary(hit.Start) || (index > 0 && hits[index - 1].End == hit.Start)
            || (hit.Start > 0 && !char.IsLetter(sentence.Text[hit.Start - 1]));
    }

    /// <summary>老城区|雨污分流改造, 新城区路网: a part of any town, unless its city stands before it or an organ of it is named.</summary>
    private static bool IsPartOfTown(TaggedSentence sentence, IReadOnlyList<DivisionHit> hits, int index, DivisionUse use) =>
        use == DivisionUse.Plain && sentence.Kind == SentenceKind.Body && PartsOfTowns.Contains(sentence.Text.AsSpan(hits[index].Start, hits[index].Length))
        && !(index > 0 && hits[index - 1].End == hits[index].Start && IsWithin(hits[index], hits[index - 1]))
        && Works.BeginsAt(sentence.Text, Marks.Is(sentence.Text, hits[index].End, "的") ? hits[index].End + 1 : hits[index].End);

    /// <summary>产业园（北区）, 厂区东区: a part of a place, unless its city stands before it (攀枝花|东区、|西区|) or an organ of it is named (西区|区长).</summary>
    private static bool IsDirection(string text, IReadOnlyList<DivisionHit> hits, int index, DivisionUse use) =>
        IsDirection(text, hits[index]) && use != DivisionUse.Organ && !Marks.Is(text, hits[index].End, "区") && !Marks.Is(text, hits[index].End, "副区长")
        && !(index > 0 && (hits[index - 1].End == hits[index].Start
            || (hits[index - 1].End == hits[index].Start - 1 && text[hits[index - 1].End] is '、' or '和' or '与' && IsDirection(text, hits[index - 1]) && index > 1 && hits[index - 2].End == hits[index - 1].Start)));

    private static bool IsDirection(string text, DivisionHit hit) =>
        hit.Length == 2 && text[hit.Start] is '东' or '西' or '南' or '北' or '中' && text[hit.Start + 1] == '区';

    /// <summary>重庆芙蓉江某某公司: behind the division that a firm is named by comes its own name.</summary>
    private static bool IsInner(TaggedSentence sentence, IReadOnlyList<DivisionHit> hits, int index) =>
        index > 0 && hits[index - 1].End == hits[index].Start && !IsWithin(hits[index], hits[index - 1])
        && sentence.Tags.Any(t => t.Tag == Tag.Body && t.Start <= hits[index - 1].Start && t.End > hits[index].End);

    /// <summary>芙蓉|江畔: named like a county, but water; 武汉|江岸区 is none.</summary>
    private static bool IsRiver(string text, IReadOnlyList<DivisionHit> hits, int index) =>
        hits[index].End < text.Length && text[hits[index].End] == '江' && (index + 1 == hits.Count || hits[index + 1].Start != hits[index].End);

    /// <summary>张三|任县水利局局长, “旅游|兴县”战略: a verb and its object, no county.</summary>
    /// <param name="isBehind">Its province or city stands before it (山西|兴县).</param>
    private static bool IsVerb(TaggedSentence sentence, DivisionHit hit, bool isBehind) => sentence.Text[hit.Start] switch
    {
        '任' => (hit.Start > 0 && "拟现担出兼历曾原聘改调转".Contains(sentence.Text[hit.Start - 1], StringComparison.Ordinal)) || sentence.Tags.Any(t => t.Tag == Tag.Person && t.End == hit.Start),
        '兴' when !isBehind && hit.Start > 0 && char.IsLetter(sentence.Text[hit.Start - 1]) => !"到在赴往来对与和及从向至省市自是".Contains(sentence.Text[hit.Start - 1], StringComparison.Ordinal), // 品牌|兴县
        '兴' => hit.End < sentence.Text.Length && sentence.Text[hit.End] is '”' or '战' or '强' or '富' or '、',
        _ => false,
    };

    /// <summary>A bare name counts if it is a place for the tagger, by itself or beside another division (湖北黄冈市).</summary>
    private static bool IsPlace(TaggedSentence sentence, IReadOnlyList<DivisionHit> hits, int index)
    {
        var hit = hits[index];
        if ((index + 1 < hits.Count && hits[index + 1].Start == hit.End && hits[index + 1].Form != DivisionNameForm.Bare && IsWithin(hits[index + 1], hit))
            || (index > 0 && hits[index - 1].End == hit.Start && IsWithin(hit, hits[index - 1])))
        {
            return true;
        }

        if (sentence.Kind is SentenceKind.Header or SentenceKind.Furniture)
        {
            return sentence.Tags.Count == 0 || sentence.IsBoundary(hit.Start);
        }

        foreach (var tag in sentence.Tags)
        {
            if (tag.Start > hit.Start)
            {
                break;
            }

            if (tag.Start <= hit.Start && tag.End >= hit.End)
            {
                return (tag.Start == hit.Start || (index > 0 && hits[index - 1].End == hit.Start && IsWithin(hit, hits[index - 1])))
                    && (tag.Tag == Tag.Body
                        || (tag.Tag == Tag.Place
                            && (tag.End == hit.End || (index + 1 < hits.Count && hits[index + 1].Start == hit.End && IsWithin(hits[index + 1], hit)))));
            }
        }

        return false;
    }

    private static bool IsWithin(DivisionHit inner, DivisionHit outer) =>
        inner.Divisions.Any(d => d.Chain().Skip(1).Any(above => outer.Divisions.Any(o => o.Code == above.Code)));

    /// <summary>A name with its class that is cut out of longer words (…路口区…): the tagger has a person or other words across its beginning.</summary>
    private static bool IsCutOut(TaggedSentence sentence, DivisionHit hit)
    {
        foreach (var tag in sentence.Tags)
        {
            if (tag.Start > hit.Start)
            {
                break;
            }

            if (tag.Start <= hit.Start && tag.End > hit.Start && tag.Tag == Tag.Person && tag.End > hit.Start + 1)
            {
                return true;
            }

            if (tag.Start < hit.Start && tag.End > hit.Start && tag.End < hit.End && tag.Tag != Tag.Word)
            {
                return true;
            }
        }

        return false;
    }
}
