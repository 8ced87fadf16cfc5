using GovGraph.Extraction.Lexicons;

namespace GovGraph.Extraction.Tagging;

/// <summary>
/// Puts together what the tagger takes apart at a 和: 县|文化|和|旅游局 is one office, in a list of places as before a post.
/// </summary>
internal static class WholeOffices
{
    /// <summary>Before the 和 in the longest of them.</summary>
    private const int Reach = 14;

    private static readonly NounList Offices = NounList.Load("offices.tsv", "word");

    public static IReadOnlyList<TaggedSentence> Mend(IReadOnlyList<TaggedSentence> sentences) => [.. sentences.Select(Mend)];

    private static TaggedSentence Mend(TaggedSentence sentence)
    {
        var text = sentence.Text;
        List<TagSpan>? whole = null;
        for (var at = text.AsSpan().IndexOfAny('和', '与'); at >= 0;)
        {
            var office = Around(text, at);
            if (office.Length > 0 && Named(sentence, office) is var named && !sentence.Tags.Contains(named))
            {
                (whole ??= []).Add(named);
            }

            var from = Math.Max(at, office.End - 1) + 1;
            at = text.AsSpan(from).IndexOfAny('和', '与') is var next && next < 0 ? -1 : from + next;
        }

        return whole is null ? sentence : Together(sentence, whole);
    }

    /// <summary>The longest office with a 和 at a position; empty for none.</summary>
    private static TagSpan Around(string text, int at)
    {
        for (var start = Math.Max(0, at - Reach); start < at; start++)
        {
            if (Offices.LengthAt(text, start) is var length && start + length > at)
            {
                return new TagSpan(start, length, Tag.Body);
            }
        }

        return default;
    }

    /// <summary>With the level in front (县|文化和旅游局), and with a division or what the tagger has in one body with its beginning (云阳县|文化和旅游局, 云阳县文化|和旅游局).</summary>
    private static TagSpan Named(TaggedSentence sentence, TagSpan office)
    {
        var start = office.Start > 0 && RunOnWords.IsLevel(sentence.Text[office.Start - 1]) && sentence.IsBoundary(office.Start - 1) ? office.Start - 1 : office.Start;
        foreach (var tag in sentence.Tags)
        {
            if ((tag.Tag == Tag.Body && tag.Start < start && tag.End > start) || (tag.Tag == Tag.Place && tag.End == start && RunOnWords.IsLevel(sentence.Text[start - 1])))
            {
                start = tag.Start;
            }
        }

        return new TagSpan(start, office.End - start, Tag.Body);
    }

    private static TaggedSentence Together(TaggedSentence sentence, List<TagSpan> whole)
    {
        var mended = new TagRewriter(sentence);
        var next = 0;
        for (var i = 0; i < sentence.Tags.Count; i++)
        {
            var tag = sentence.Tags[i];
            while (next < whole.Count && whole[next].End <= tag.Start)
            {
                next++;
            }

            if (next == whole.Count || tag.End <= whole[next].Start)
            {
                mended.Keep(tag);
                continue;
            }

            var office = whole[next];
            mended.Replace(
                i,
                tag with { Length = Math.Max(0, office.Start - tag.Start) },
                mended.End == office.End ? default : office,
                new TagSpan(office.End, Math.Max(0, tag.End - office.End), tag.Tag == Tag.Body ? Tag.Word : tag.Tag));
        }

        return mended.Result;
    }
}
