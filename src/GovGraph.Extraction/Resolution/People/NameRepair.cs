using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Tagging;
using Marks = GovGraph.Extraction.Mentions.Words.Marks;

namespace GovGraph.Extraction.Resolution.People;

/// <summary>
/// What the report says elsewhere mends a name: one with a character too many (张三都) is cut where the report has it without,
/// and a known name that the tagger passed over is found again.
/// </summary>
internal sealed partial class NameRepair(Surnames surnames, TitleWords titles)
{
    /// <summary>Characters that follow names as words of their own and hardly ever end one.</summary>
    private const string Behind = "则都也还又就均已将便说等把坐站才问答看听讲走到在与率赴被让给叫带抓拿指谈的";

    /// <summary>Those that end names too: they only go where the report has the name without.</summary>
    private const string MaybeBehind = "先且和对向笑发正为";

    /// <summary>Before a post these are words of their own: 张三原局长, 张三任县长, 张三副县长.</summary>
    private const string NoNameEnd = "原任副正代兼现前老和与及等同的是、，一二三总党";

    private static readonly NounList Dismissals = CueWords.Persons.At(PersonCueList.Dismissing);

    /// <summary>以局长张三为组长的调研组.</summary>
    private static readonly NounList Heads = CueWords.Persons.At(PersonCueList.Head);

    public IReadOnlyList<IReadOnlyList<PersonMention>> Repair(
        IReadOnlyList<TaggedSentence> sentences, IReadOnlyList<IReadOnlyList<PersonMention>> found)
    {
        found = [.. found.Select((list, i) => WithTitles(sentences[i], list))];
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var mention in found.SelectMany(m => m))
        {
            var key = Key(sentences[mention.Sentence], mention);
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        var repaired = new List<PersonMention>[found.Count];
        for (var i = 0; i < found.Count; i++)
        {
            repaired[i] = [.. found[i].Select(m => Trim(sentences, m, counts))];
        }

        var known = new HashSet<string>(repaired.SelectMany((list, i) => list.Select(m => Key(sentences[i], m))), StringComparer.Ordinal);
        for (var i = 0; i < sentences.Count; i++)
        {
            if (sentences[i].Kind != SentenceKind.Furniture)
            {
                AddMissed(sentences[i], repaired[i], known);
            }
        }

        return repaired;
    }

    /// <summary>李大为 where the page never has 李大 without 为: it is no word of its own.</summary>
    private static bool IsAlwaysLonger(IReadOnlyList<TaggedSentence> sentences, string name, string longer)
    {
        if (longer.Length != name.Length + 1 || !MaybeBehind.Contains(longer[^1]))
        {
            return false;
        }

        foreach (var text in sentences.Select(s => s.Text))
        {
            for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
            {
                if (at + name.Length >= text.Length || text[at + name.Length] != longer[^1] || Heads.BeginsAt(text, at + name.Length))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>What a post right behind tells of a name: 李志|刚|副主任 is 李志刚; in 县水利局李志刚|副局长 the tagger takes all for a body.</summary>
    private IReadOnlyList<PersonMention> WithTitles(TaggedSentence sentence, IReadOnlyList<PersonMention> mentions)
    {
        if (sentence.Kind == SentenceKind.Furniture)
        {
            return mentions;
        }

        List<PersonMention>? changed = null;
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            if (mention.End - mention.Start == 2 && mention.End + 1 < sentence.Text.Length && sentence.IsBoundary(mention.End + 1)
                && !NoNameEnd.Contains(sentence.Text[mention.End]) && !Behind.Contains(sentence.Text[mention.End])
                && !Heads.BeginsAt(sentence.Text, mention.End) && !IsPost(sentence.Text, mention.End) && IsPost(sentence.Text, mention.End + 1) && surnames.BeginsWithOne(Key(sentence, mention)))
            {
                (changed ??= [.. mentions])[i] = Cut(sentence, mention, mention.Start, mention.End + 1);
            }
        }

        if (mentions.Any(m => IsForm(sentence, m)))
        {
            (changed ??= [.. mentions]).RemoveAll(m => IsForm(sentence, m)); // 连长, 张部长 taken for names
        }

        for (var i = 0; i < (changed ?? mentions).Count; i++)
        {
            var mention = (changed ?? mentions)[i];
            if (Counted.Match(sentence.Text, mention.Start, mention.End - mention.Start) is { Success: true } count && count.Index - mention.Start >= 2)
            {
                (changed ??= [.. mentions])[i] = Cut(sentence, mention, mention.Start, count.Index); // 张三、李四|两位|同志
            }
        }

        if (AddLonger(sentence, changed ?? mentions) is { } longer)
        {
            changed = longer;
        }

        foreach (Match match in Untagged.Matches(sentence.Text))
        {
            var name = match.Groups["name"];
            if (surnames.BeginsWithOne(name.Value) && !(changed ?? mentions).Any(m => m.Start < name.Index + name.Length && name.Index < m.End))
            {
                (changed ??= [.. mentions]).Add(new PersonMention(
                    sentence.Index, name.Index, name.Index + name.Length, "person:appointed", sentence.Printed(name.Index, name.Index + name.Length)));
            }
        }

        foreach (var tag in sentence.Tags)
        {
            if (tag.Tag == Tag.Word && tag.Length == 3 && IsBetween(sentence.Text, tag) && surnames.BeginsWithOne(sentence.Text.Substring(tag.Start, tag.Length)))
            {
                (changed ??= [.. mentions]).Add(new PersonMention(sentence.Index, tag.Start, tag.End, "person:behind a post", sentence.Printed(tag.Start, tag.End)));
            }

            if (tag.Tag == Tag.Body && tag.Length > 4 && tag.End < sentence.Text.Length && IsPost(sentence.Text, tag.End)
                && NameInBody.Match(sentence.Text, tag.Start, tag.Length) is { Success: true } match && surnames.BeginsWithOne(match.Groups["name"].Value))
            {
                var start = match.Groups["name"].Index;
                (changed ??= [.. mentions]).Add(new PersonMention(sentence.Index, start, tag.End, "person:before a post", sentence.Printed(start, tag.End)));
            }
        }

        changed?.Sort((a, b) => a.Start.CompareTo(b.Start));
        return changed ?? mentions;
    }

    /// <summary>免去|何冰|县水利局局长职务; |丁一|，男，汉族: where a name is due, whatever the tagger took it for.</summary>
    [GeneratedRegex("(?:免去|免除|任命)(?<name>\\p{Lo}{2,3})(?=(?:同志)?(?:的)?[县市区州旗省镇乡](?:委|政府|人民|人大|政协|纪委|监委|[^，。；]{1,16}(?:局|办|委|中心|院|站|所|校|部|主任|书记))[^，。；]{0,16}职务)|^(?<name>\\p{Lo}{2,4})(?=[，、][男女][，、])", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Untagged { get; }

    /// <summary>副县长|丁一舟|，: a word of its own between a post and a mark, where a name is due.</summary>
    private bool IsBetween(string text, TagSpan tag) =>
        (tag.End == text.Length || text[tag.End] is '，' or '、' or '。' or '；')
        && titles.HeadBefore(text, AfterCandidate(text, tag.Start), 0, out var kind) >= 2 && kind == TitleKind.Official
        && titles.HeadAt(text, tag.Start, out _) == 0 && !NotBehind.IsMatch(text, tag.Start);

    private static int AfterCandidate(string text, int end) =>
        Candidates.Match(text, 0, end) is { Success: true } candidate ? candidate.Index : end;

    [GeneratedRegex("(?:提名|候选人)?(?:候选人|人选)$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Candidates { get; }

    /// <summary>县长|办公会, 局长|信箱: what posts are put before that is no name.</summary>
    [GeneratedRegex("\\G[\\p{Lo}]{0,2}[会议室团班组岗位箱线式制部办台席队局级任日等]", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex NotBehind { get; }

    [GeneratedRegex("[一二两三四五六七八九十]{1,2}[位名]$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Counted { get; }

    /// <summary>A post alone, or a surname with one: a form of address, no name.</summary>
    private bool IsForm(TaggedSentence sentence, PersonMention mention)
    {
        var name = Key(sentence, mention);
        return titles.HeadBefore(name, name.Length, 0, out var kind) is var head and > 0 && kind == TitleKind.Official
            && (head == name.Length || (head == name.Length - 1 && head >= 2 && surnames.BeginsWithOne(name)));
    }

    /// <summary>邓建|华和县人大常委会, 杨立|刚作|提示, 唐山|原作: the tagger cut a name before a word that cannot begin so.</summary>
    private List<PersonMention>? AddLonger(TaggedSentence sentence, IReadOnlyList<PersonMention> mentions)
    {
        List<PersonMention>? changed = null;
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            if (mention.End - mention.Start == 2 && mention.End + 1 < sentence.Text.Length && !sentence.IsBoundary(mention.End + 1)
                && Goes.IsMatch(sentence.Text, mention.End) && surnames.BeginsWithOne(Key(sentence, mention)))
            {
                (changed ??= [.. mentions])[i] = Cut(sentence, mention, mention.Start, mention.End + 1);
            }
        }

        return changed;
    }

    [GeneratedRegex("\\G[\\p{Lo}-[同任副正代兼现前老及等共主总又也还都已将都即就则]](?:作(?=提示|了|第|题|专题|关于|重要|工作|书面|补充|表态|汇报|说明|主旨|交流|动员)|和(?=[县市区州旗省镇乡][\\p{Lo}]))", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Goes { get; }

    private bool IsPost(string text, int at) => titles.HeadAt(text, at, out var kind) > 0 && kind == TitleKind.Official;

    [GeneratedRegex("(?:[局委办厅部]|学院|医院|法院|人大|政协|政府|中心|支队|大队)(?<name>[\\p{Lo}-[会委室组处科办局党务部院所站队厅司署公府校]]{2,3}?)$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex NameInBody { get; }

    private static string Key(TaggedSentence sentence, PersonMention mention) =>
        sentence.Text[mention.Start..mention.End];

    /// <summary>
    /// 张晓 is 张晓明 where the report has him so and the text goes on that way; 儿子张三 and 张三都 are 张三 where he is named elsewhere;
    /// no name ends with an adverb (张晓明则).
    /// </summary>
    private PersonMention Trim(IReadOnlyList<TaggedSentence> sentences, PersonMention mention, Dictionary<string, int> counts)
    {
        var sentence = sentences[mention.Sentence];
        var name = Key(sentence, mention);
        if (name.Contains('·'))
        {
            return mention;
        }

        foreach (var (other, count) in counts)
        {
            if (other.Length > name.Length && (count >= counts[name] || IsAlwaysLonger(sentences, name, other)) && other.StartsWith(name, StringComparison.Ordinal)
                && sentence.Text.AsSpan(mention.Start).StartsWith(other, StringComparison.Ordinal))
            {
                return Cut(sentence, mention, mention.Start, mention.Start + other.Length);
            }

            if (other.Length == name.Length - 1 && other.Length >= 2 && name.StartsWith(other, StringComparison.Ordinal)
                && ((count > counts[name] && counts[name] == 1) || (MaybeBehind.Contains(name[^1]) && count >= counts[name] && !IsAlwaysLonger(sentences, other, name)) || Behind.Contains(name[^1])))
            {
                return Cut(sentence, mention, mention.Start, mention.End - 1);
            }

            if (other.Length >= 2 && other.Length < name.Length && count > counts[name])
            {
                if (name.EndsWith(other, StringComparison.Ordinal) && other.Length >= 3)
                {
                    return Cut(sentence, mention, mention.End - other.Length, mention.End);
                }
            }
        }

        return name.Length is 3 or 4 && counts[name] == 1 && surnames.BeginsWithOne(name) && (Behind.Contains(name[^1]) || RunOn.IsMatch(sentence.Text, mention.End - 1)) && !StandsAlone(sentence.Text, mention)
            ? Cut(sentence, mention, mention.Start, mention.End - 1)
            : mention;
    }

    /// <summary>张三|作工作报告, 张三|因在外学习, 张三|及全体委员: words that names hardly ever go on with.</summary>
    [GeneratedRegex("\\G(?:作(?=了|第|题|专题|关于|重要|工作|书面|补充|表态|汇报|说明|主旨|交流|提示|动员|县|市|纪委|政府)|因(?=在|公|事|故|病|工作|会|出差|另有|参加|外出)|及(?=全体|有关|相关|各|其他|部分|县|市|区|镇|乡|与会))", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex RunOn { get; }

    /// <summary>免去李贵才|县水利局局长职务; 李贵才，: no adverb stands there, the name ends so.</summary>
    private static bool StandsAlone(string text, PersonMention mention) =>
        Dismissals.EndsAt(text, mention.Start, 0)
        || ("则都也还又就均已将便才".Contains(text[mention.End - 1], StringComparison.Ordinal)
            && (mention.End >= text.Length || text[mention.End] is '，' or '、' or '。' or '；' or '）' || Marks.Is(text, mention.End, "同志") || Marks.Is(text, mention.End, "任")));

    private static PersonMention Cut(TaggedSentence sentence, PersonMention mention, int start, int end) =>
        mention with { Start = start, End = end, Name = sentence.Printed(start, end), Rule = "person:mended" };

    private static void AddMissed(TaggedSentence sentence, List<PersonMention> mentions, HashSet<string> known)
    {
        var added = false;
        foreach (var name in known)
        {
            for (var at = sentence.Text.IndexOf(name, StringComparison.Ordinal); at >= 0;
                at = sentence.Text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
            {
                var end = at + name.Length;
                if (mentions.Any(m => m.Start < end && at < m.End) || (name.Length == 2 && !IsWord(sentence, at, end)))
                {
                    continue;
                }

                mentions.Add(new PersonMention(sentence.Index, at, end, "person:named elsewhere", sentence.Printed(at, end)));
                added = true;
            }
        }

        if (added)
        {
            mentions.Sort((a, b) => a.Start.CompareTo(b.Start));
        }
    }

    /// <summary>A name of two characters must be a word of its own that is no place: 黄河 is also a river.</summary>
    private static bool IsWord(TaggedSentence sentence, int start, int end) =>
        sentence.Tags.Any(t => t.Start == start && t.End == end && t.Tag == Tag.Word)
        && (start == 0 || sentence.Text[start - 1] is '，' or '、' or '。' or '；' or '和');
}
