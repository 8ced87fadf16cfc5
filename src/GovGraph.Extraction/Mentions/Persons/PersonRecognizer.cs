using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Persons;

/// <summary>Personal names: what the tagger proposes, less names inside set phrases (…总书记重要讲话) and of things (…故居, …路).</summary>
internal sealed class PersonRecognizer : IMentionRecognizer
{
    private const int LongestWithoutDot = 6;
    private readonly WordSet<string> followers;

    public PersonRecognizer()
    {
        followers = new(TsvFile.Read("Lexicons/afternames.tsv", "word", "meaning").Select(row => KeyValuePair.Create(row[0], row[1])));
    }

    public IEnumerable<Mention> Find(TaggedSentence sentence)
    {
        if (sentence.Kind == SentenceKind.Furniture)
        {
            yield break;
        }

        foreach (var tag in sentence.Tags)
        {
            if (tag.Tag == Tag.Person && IsName(sentence.Text.AsSpan(tag.Start, tag.Length))
                && followers.MatchStart(sentence.Text, tag.End, out _) == 0)
            {
                yield return new PersonMention(
                    sentence.Index, tag.Start, tag.End, "person:tagged", sentence.Printed(tag.Start, tag.End));
            }
        }
    }

    private static bool IsName(ReadOnlySpan<char> name)
    {
        var dots = 0;
        foreach (var c in name)
        {
            if (c == '·')
            {
                dots++;
            }
            else if (c is < '\u4E00' or > '\u9FFF')
            {
                return false;
            }
        }

        return name.Length >= 2 && (dots > 0 || name.Length <= LongestWithoutDot);
    }
}
