using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Lexicons.Divisions;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Divisions;

/// <summary>Finds where a town's name begins: at a tag, behind a county's name, or where a known name fits between words.</summary>
internal sealed class TownStart(DivisionIndex divisions, TaggedSentence sentence, IReadOnlyList<DivisionHit> hits)
{
    private const int Longest = 12;

    /// <summary>Words that end in 镇, 乡 or 街道 without being a name.</summary>
    private const string NoName = "各两全本该城集村小古圩重老家回下返故同异水他此每几多镇乡街名强百千县区市万在到";

    private const string Preceding = "、，。；：（“”）》及和与到在赴往向至进对由从是下上抵入";

    /// <summary>集镇, 古镇, 小镇, 城乡 are no divisions, unless a list has the name.</summary>
    private const string Common = "集圩城小古村市旧新大和";

    private static readonly NounList NoTowns = CueWords.Divisions.At(DivisionCueList.NoTown);
    private static readonly NounList NoTownStarts = CueWords.Divisions.At(DivisionCueList.NoTownStart);

    /// <param name="suffix">Where 镇 stands.</param>
    /// <param name="end">First position after it.</param>
    /// <returns>−1 where no name can be told.</returns>
    public int Before(int suffix, int end)
    {
        var text = sentence.Text;
        var floor = Floor(suffix);
        foreach (var hit in hits)
        {
            if (hit.Start < suffix && hit.End > suffix && !(hit is { Form: DivisionNameForm.Bare, Length: 2 } && sentence.Tags.Any(t => t.Tag == Tag.Place && t.Start < hit.Start && t.End == end)))
            {
                return -1;
            }
        }

        var known = -1;
        for (var start = floor; start < suffix; start++)
        {
            if (suffix - start >= 1 && IsStart(start, floor) && divisions.IsTownName(text[start..end]))
            {
                known = start;
                break;
            }
        }

        var tagged = Tagged(suffix, floor);
        var begin = known >= 0 ? known : tagged;
        return begin >= 0 && suffix > begin && !(suffix - begin == 1 && NoName.Contains(text[begin], StringComparison.Ordinal)) && !IsPhrase(text, begin, suffix)
            && (known >= 0 || !Common.Contains(text[suffix - 1], StringComparison.Ordinal)) && !IsPerson(begin, end)
            ? begin
            : -1;
    }

    /// <summary>As far back as letters go, not into another division with its class (罗田县|三里畈镇).</summary>
    private int Floor(int suffix)
    {
        var text = sentence.Text;
        var floor = suffix;
        while (floor > 0 && suffix - floor < Longest && (char.IsLetter(text[floor - 1]) || text[floor - 1] == '·'))
        {
            floor--;
        }

        foreach (var hit in hits)
        {
            if (hit.Form != DivisionNameForm.Bare && hit.End <= suffix && hit.End > floor)
            {
                floor = hit.End;
            }
        }

        return floor;
    }

    private bool IsStart(int start, int floor) =>
        start == floor || sentence.IsBoundary(start) || (start > 0 && IsPreceding(sentence.Text[start - 1]));

    private static bool IsPreceding(char c) => Preceding.Contains(c, StringComparison.Ordinal);

    /// <summary>The beginning of a place or body tag that reaches over the suffix, or of the word that ends with it.</summary>
    private int Tagged(int suffix, int floor)
    {
        foreach (var tag in sentence.Tags)
        {
            if (tag.Start > suffix)
            {
                break;
            }

            if (tag.End > suffix && tag.Tag == Tag.Place)
            {
                return tag.Start < suffix && suffix - tag.Start < Longest ? Math.Max(tag.Start, floor) : -1;
            }
        }

        return -1;
    }

    /// <summary>王镇南: the letters are part of a personal name.</summary>
    private bool IsPerson(int start, int end) =>
        sentence.Tags.Any(t => t.Tag == Tag.Person && ((t.Start < end && t.End >= end) || (t.Start < start && t.End > start)));

    /// <summary>各乡镇, 重点镇: nothing that is a name.</summary>
    private static bool IsPhrase(string text, int start, int end)
    {
        var name = text.AsSpan(start, end - start);
        return NoTowns.Contains(name) || NoTownStarts.Begin(name);
    }
}
