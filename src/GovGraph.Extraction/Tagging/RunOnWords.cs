using GovGraph.Extraction.Lexicons;

namespace GovGraph.Extraction.Tagging;

/// <summary>
/// Takes apart what the tagger runs together where a verb is known: 直奔青禾|产业园 → 直奔|青禾|产业园, 张三转|战 → 张三|转战.
/// Every stage behind asks where words begin, so a wrong joint hides both the verb and what stands beside it.
/// </summary>
/// <param name="visitAt">How long the verb of visiting is that begins at a position, 0 for none: they stand behind names most (张三直|奔, 张三观|摩).</param>
internal sealed class RunOnWords(Surnames surnames, Func<string, int, int> visitAt)
{
    private static readonly NounList Going = CueWords.Places.At(PlaceCueList.Going);

    private static readonly NounList Appointing = CueWords.Persons.At(PersonCueList.Appointing);

    /// <summary>What stands behind a name and never goes on with it.</summary>
    private static readonly NounList BehindNames = CueWords.Persons.At(PersonCueList.RunOn);

    public IReadOnlyList<TaggedSentence> TakeApart(IReadOnlyList<TaggedSentence> sentences)
    {
        var names = sentences.SelectMany(s => s.Tags.Where(t => t.Tag == Tag.Person).Select(t => s.Text.Substring(t.Start, t.Length)))
            .CountBy(n => n, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return [.. sentences.Select(s => TakeApart(s, names))];
    }

    private TaggedSentence TakeApart(TaggedSentence sentence, Dictionary<string, int> names)
    {
        var apart = new TagRewriter(sentence);
        for (var i = 0; i < sentence.Tags.Count; i++)
        {
            var tag = sentence.Tags[i];
            if (apart.End > tag.Start)
            {
                tag = new TagSpan(apart.End, Math.Max(0, tag.End - apart.End), tag.Tag); // the verb took its beginning
            }

            if (i == 1 && char.IsAsciiDigit(sentence.Text[0]) && sentence.Text[tag.Start - 1] is '.' or '、' && IsListedName(sentence.Text, tag))
            {
                apart.Replace(i, tag with { Tag = Tag.Person });
                continue;
            }

            if (ItemNumber(sentence.Text, tag) is > 0 and var number)
            {
                var item = new TagSpan(tag.Start, number, Tag.Word);
                tag = new TagSpan(tag.Start + number, tag.Length - number, tag.Tag);
                if (i + 1 < sentence.Tags.Count && IsListedName(sentence.Text, tag, sentence.Tags[i + 1]))
                {
                    apart.Replace(i, item, new TagSpan(tag.Start, sentence.Tags[i + 1].End - tag.Start, Tag.Person));
                    i++;
                }
                else
                {
                    apart.Replace(i, item, IsListedName(sentence.Text, tag) ? tag with { Tag = Tag.Person } : tag);
                }

                continue;
            }

            if (i + 1 < sentence.Tags.Count && EndsInNext(sentence, tag, sentence.Tags[i + 1], names))
            {
                apart.Replace(i, tag with { Length = tag.Length + 1, Tag = Tag.Person }, new TagSpan(tag.End + 1, sentence.Tags[i + 1].Length - 1, Tag.Word));
                i++;
                continue;
            }

            var verb = Verb(sentence, tag, names);
            if (verb.Length > 0)
            {
                apart.Replace(i, new TagSpan(tag.Start, verb.Start - tag.Start, tag.Tag), verb, new TagSpan(verb.End, tag.End - verb.End, tag.Tag));
            }
            else
            {
                apart.Keep(tag);
            }
        }

        return apart.Result;
    }

    /// <summary>2.|县水利局: how long the number of an item is that the tagger takes into what stands behind it; 0 for none.</summary>
    private static int ItemNumber(string text, TagSpan tag)
    {
        var length = 0;
        while (length < 2 && length < tag.Length && char.IsAsciiDigit(text[tag.Start + length]))
        {
            length++;
        }

        return length > 0 && length + 1 < tag.Length && text[tag.Start + length] is '.' or '、' && char.IsLetter(text[tag.Start + length + 1]) && (tag.Start == 0 || !char.IsAsciiDigit(text[tag.Start - 1])) ? length + 1 : 0;
    }

    /// <summary>1.|张三丰　县水利局局长.</summary>
    private bool IsListedName(string text, TagSpan name) =>
        name is { Length: 3, Tag: Tag.Word } && name.End < text.Length && text[name.End] is ' ' or '(' or '（' && surnames.BeginsWithOne(text[name.Start..name.End]);

    /// <summary>1.|张|三丰　县水利局局长: a surname, which the tagger took to the number, and what is called by it.</summary>
    private bool IsListedName(string text, TagSpan surname, TagSpan given) =>
        surname.Length == 1 && surname.Tag == Tag.Word && given is { Length: 1 or 2, Tag: Tag.Word } && given.Start == surname.End && given.End < text.Length
        && text[given.End] is ' ' or '(' or '（' or ',' or '，' && surnames.BeginsWithOne(text[surname.Start..given.End]);

    /// <summary>张大|林观摩, 张大|林继续: the tagger takes the last character of a name and the verb behind it for another name.</summary>
    private bool EndsInNext(TaggedSentence sentence, TagSpan tag, TagSpan next, Dictionary<string, int> names) =>
        tag is { Length: 2, Tag: Tag.Person or Tag.Word } && next is { Length: 3, Tag: Tag.Person } && next.Start == tag.End
        && IsVerb(sentence.Text, next.Start + 1)
        && (tag.Tag == Tag.Person || names.ContainsKey(sentence.Text.Substring(tag.Start, 3)));

    /// <summary>Two characters that stand behind names, or begin a saying that does (开门|见山): a verb of visiting may go on (观摩|了).</summary>
    private bool IsVerb(string text, int at) => BehindNames.LengthAt(text, at) is 2 or 4 || visitAt(text, at) >= 2;

    /// <summary>The verb inside a word, or that a name has the beginning of; empty if there is none.</summary>
    private TagSpan Verb(TaggedSentence sentence, TagSpan tag, Dictionary<string, int> names)
    {
        if (tag.Tag == Tag.Person)
        {
            return OfName(sentence, tag, names);
        }

        if (tag.Tag is Tag.Body or Tag.Place && tag.Length > 2 && sentence.Text[tag.Start] == '在' && sentence.Text[tag.Start + 1] != '线')
        {
            return new TagSpan(tag.Start, 1, Tag.Word); // 在|职教中心
        }

        if (tag.Tag == Tag.Body && visitAt(sentence.Text, tag.Start) is > 1 and var visit && tag.Length - visit > 3 && IsLevel(sentence.Text[tag.Start + visit]))
        {
            return new TagSpan(tag.Start, visit, Tag.Word); // 督察|县中医院
        }

        return tag.Tag != Tag.Time && Going.LengthAt(sentence.Text, tag.Start) is > 0 and var length && length < tag.Length
            ? new TagSpan(tag.Start, length, Tag.Word)
            : default;
    }

    /// <summary>张三转|战, 张三剪彩|: named so only here.</summary>
    private TagSpan OfName(TaggedSentence sentence, TagSpan tag, Dictionary<string, int> names)
    {
        var name = sentence.Text.Substring(tag.Start, tag.Length);
        if (name.LastIndexOf('·') is > 0 and var dot)
        {
            return tag.Length - dot > 3 && SpeechWork.BeginsAt(sentence.Text, tag.End - 1) ? new TagSpan(tag.End - 1, 1, Tag.Word) : default; // 买买提·阿力木作|专题报告
        }

        if (tag.Length is 6 or 7 && names.GetValueOrDefault(name) == 1 && BehindNames.LengthAt(sentence.Text, tag.End - 2) == 2)
        {
            return new TagSpan(tag.End - 2, 2, Tag.Word); // 多吉扎西|简要
        }

        if (tag.Length is < 3 or > 5)
        {
            return default;
        }

        if (names.GetValueOrDefault(name) != 1 || !surnames.BeginsWithOne(name))
        {
            return default;
        }

        if (tag.Length - surnames.LengthOf(name) > 1 && GoesAlong(sentence, tag.End))
        {
            return new TagSpan(tag.End - 1, 1, Tag.Word); // 张三|沿|白水河
        }

        if (tag.Length - surnames.LengthOf(name) > 2 && IsVerb(sentence.Text, tag.End - 2))
        {
            return new TagSpan(tag.End - 2, 2, Tag.Word);
        }

        if (sentence.Text[tag.End - 1] == '为' && tag.End < sentence.Text.Length && char.IsLetter(sentence.Text[tag.End]) && sentence.Text[tag.End] != '为' && Appointing.EndsAt(sentence.Text, tag.Start, 0))
        {
            return new TagSpan(tag.End - 1, 1, Tag.Word); // 任命张三|为|副县长
        }

        if (tag.Length < 5 && tag.Length - surnames.LengthOf(name) > 1 && SpeechWork.BeginsAt(sentence.Text, tag.End - 1))
        {
            return new TagSpan(tag.End - 1, 1, Tag.Word); // 张三作|点评讲话
        }

        return tag.Length < 5 && Math.Max(BehindNames.LengthAt(sentence.Text, tag.End - 1), visitAt(sentence.Text, tag.End - 1)) is > 1 and var length && tag.Length - surnames.LengthOf(name) > 1
            ? new TagSpan(tag.End - 1, length, Tag.Word)
            : default;
    }

    /// <summary>张三沿|白水河, 张三携|县水利局, 张三会|同市, 张三请|副县长, 张三来|我县: the tagger puts the first character of what he does into the name.</summary>
    private static bool GoesAlong(TaggedSentence sentence, int end) => end < sentence.Text.Length && sentence.Text[end - 1] switch
    {
        '沿' => sentence.Tags.Any(t => t.Start == end && t.Tag == Tag.Place),
        '派' or '请' or '让' or '陪' => sentence.Text[end] is '副' || IsLevel(sentence.Text[end]),
        '来' => sentence.Text[end] is '我' || IsLevel(sentence.Text[end]),
        '携' => sentence.Text[end] is '同' or '手' || IsLevel(sentence.Text[end]),
        '会' => sentence.Text[end] == '同',
        _ => false,
    };

    /// <summary>县水利局, 市直部门: a level of government begins an organ or a post.</summary>
    internal static bool IsLevel(char c) => c is '省' or '市' or '县' or '区' or '镇' or '乡' or '州' or '旗';
}
