using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Resolution.People;

/// <summary>Later forms of address lead back to who is meant: 张书记, 李县长, 志远同志, 多吉书记. They add neither an official nor a title.</summary>
internal sealed class ShortForms(TitleWords words, Surnames surnames)
{
    public IEnumerable<PersonUse> Find(TaggedSentence sentence, IReadOnlyList<PersonEntity> known, IReadOnlyList<PersonUse> named)
    {
        var text = sentence.Text;
        for (var i = 1; i < text.Length; i++)
        {
            int length;
            if (IsComrade(text, i))
            {
                length = 2;
            }
            else if ((length = words.HeadAt(text, i, out var kind)) == 0 || kind != TitleKind.Official)
            {
                continue;
            }

            var head = text.Substring(i, length);
            var hit = Meant(sentence, i, head, known);
            if (hit is { } found && !named.Any(n => n.Start < i + length && found.Start < n.End))
            {
                yield return new PersonUse(found.Entity, sentence.Index, found.Start, found.Start, i + length, -1 - i, true);
            }

            i += length - 1;
        }
    }

    private static bool IsComrade(string text, int i) => text[i] == '同' && i + 1 < text.Length && text[i + 1] == '志';

    private (PersonEntity Entity, int Start)? Meant(TaggedSentence sentence, int at, string head, IReadOnlyList<PersonEntity> known)
    {
        (PersonEntity Entity, int Start)? hit = null;
        foreach (var entity in known)
        {
            if (!entity.IsOfficial || (head != "同志" && !Holds(entity, head)))
            {
                continue;
            }

            var start = StartOf(sentence.Text, at, entity.Key, head);
            if (start < 0 || !sentence.IsBoundary(start))
            {
                continue;
            }

            if (hit is not null)
            {
                return null; // two of that surname: not known who
            }

            hit = (entity, start);
        }

        return hit;
    }

    /// <summary>The surname (张书记), the name without it (志远同志) or its second part (多吉书记).</summary>
    private int StartOf(string text, int at, string name, string head)
    {
        var surname = surnames.LengthOf(name);
        if (head != "同志" && at >= surname && text.AsSpan(at - surname, surname).SequenceEqual(name.AsSpan(0, surname)))
        {
            return at - surname;
        }

        for (var length = name.Length - 1; length >= 2; length--)
        {
            var part = name.AsSpan(name.Length - length);
            if (at >= length && text.AsSpan(at - length, length).SequenceEqual(part))
            {
                return at - length;
            }

            part = name.AsSpan(0, length);
            if (name.Length > 3 && at >= length && text.AsSpan(at - length, length).SequenceEqual(part))
            {
                return at - length; // 阿依木专员
            }
        }

        return -1;
    }

    private static bool Holds(PersonEntity entity, string head) =>
        entity.Titles.Any(t => t.Part.Kind == TitleKind.Official
            && (t.Part.Text.EndsWith(head, StringComparison.Ordinal) || t.Part.Text.EndsWith("副" + head, StringComparison.Ordinal)));
}
