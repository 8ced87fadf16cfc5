namespace GovGraph.Extraction.Tagging;

/// <summary>From a tag for each character to spans: B starts one, I goes on.</summary>
internal static class TagSpans
{
    public static void Collect(ReadOnlySpan<byte> tags, int offset, List<TagSpan> spans)
    {
        for (var i = 0; i < tags.Length;)
        {
            var from = i++;
            while (i < tags.Length && TagDecoder.IsInside(tags[i]))
            {
                i++;
            }

            var tag = (Tag)(tags[from] / 2);

            // one character alone is a surname (the first of 王县长) or noise, never a whole name
            spans.Add(new TagSpan(offset + from, i - from, tag == Tag.Person && i - from == 1 ? Tag.Word : tag));
        }
    }
}
