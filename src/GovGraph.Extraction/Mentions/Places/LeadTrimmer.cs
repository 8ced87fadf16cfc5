using GovGraph.Extraction.Mentions.Words;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>Where a project named without a visit begins in its clause: 要|加快推进|X灌区改造…, 据悉，|X大桥|….</summary>
internal sealed class LeadTrimmer(PlaceWords words)
{
    /// <summary>The first position after everything in front of a name that ends at or before <paramref name="end"/>.</summary>
    public int Start(TaggedSentence sentence, int start, int end)
    {
        var text = sentence.Text;
        start += start < end && text[start] == '”' ? 1 : 0; // “…。”某项目负责人说
        start = AfterLeads(sentence, start, end);
        var after = start;
        foreach (var tag in sentence.Tags)
        {
            if (tag.Start > after && tag.End < end && tag.Tag is Tag.Person or Tag.Time && !IsInName(text, tag))
            {
                after = tag.End;
            }
        }

        return after == start ? start : AfterLeads(sentence, after, end); // 副县长柏雪|主持召开|X项目推进会
    }

    private int AfterLeads(TaggedSentence sentence, int start, int end)
    {
        var text = sentence.Text;
        var first = true;
        for (var at = start; at < end;)
        {
            if (sentence.IsBoundary(at) && words.Leads.TryStart(text, at, end, out var length, out var kind)
                && (sentence.IsBoundary(at + length) || (kind == Lead.Anywhere && length > 1))
                && (kind == Lead.Anywhere || (kind == Lead.Start && first)))
            {
                start = at += length;
                continue;
            }

            first &= text[at] == ' ';
            at++;
        }

        return start;
    }

    private static bool IsInName(string text, TagSpan tag) =>
        tag.Tag == Tag.Time && ((char.IsAsciiDigit(text[tag.Start]) && text[tag.End - 1] is '年' or '度') || Marks.Is(text, tag.End, "一贯制"));
}
