using GovGraph.Extraction.Tagging;
using Kind = GovGraph.Extraction.Tagging.Tag;

namespace GovGraph.Extraction.Tests.Tagging;

/// <summary>
/// Knows the names it is told and nothing else; every other character is a word of its own. Longer names win,
/// and spaces inside a padded name (张　伟) do not hide it.
/// </summary>
public sealed class FakeTagger(params (string Name, Kind Kind)[] known) : ITagger
{
    private readonly (string Name, Kind Kind)[] names = [.. known.OrderByDescending(k => k.Name.Length)];

    public static FakeTagger WithPersons(params string[] persons) => new([.. persons.Select(p => (p, Kind.Person))]);

    public IReadOnlyList<TagSpan> Tag(string text)
    {
        var spans = new List<TagSpan>();
        for (var i = 0; i < text.Length;)
        {
            var span = names
                .Select(n => new TagSpan(i, LengthAt(text, i, n.Name), n.Kind))
                .FirstOrDefault(s => s.Length > 0, new TagSpan(i, 1, Kind.Word));
            spans.Add(span);
            i = span.End;
        }

        return spans;
    }

    private static int LengthAt(string text, int start, string name)
    {
        var i = start;
        foreach (var c in name)
        {
            while (i > start && i < text.Length && text[i] is ' ' or '\u3000')
            {
                i++;
            }

            if (i >= text.Length || text[i++] != c)
            {
                return 0;
            }
        }

        return i - start;
    }
}
