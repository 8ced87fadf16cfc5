using System.Text;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Tests.Support;

/// <summary>Reads <c>{P 王强}到{L 罗田县}</c> into a text and its tags.</summary>
internal static class Marks
{
    public static (string Text, IReadOnlyList<TagSpan> Tags) Read(string marked)
    {
        var text = new StringBuilder();
        var tags = new List<TagSpan>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] != '{')
            {
                text.Append(marked[i]);
                continue;
            }

            var end = marked.IndexOf('}', i);
            tags.Add(new TagSpan(text.Length, end - i - 3, marked[i + 1] switch
            {
                'P' => Tag.Person,
                'L' => Tag.Place,
                'O' => Tag.Body,
                'T' => Tag.Time,
                _ => Tag.Word,
            }));
            text.Append(marked, i + 3, end - i - 3);
            i = end;
        }

        return (text.ToString(), tags);
    }
}
