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
    internal const string Behind = "则都也还又未没就均已将便说等把坐站才问答看听讲走到在与率赴被让给叫带抓拿指谈的";

    /// <summary>Behind a surname and two characters these begin what is told of him.</summary>
    private const string AfterFull = "作领说讲任致率赴到在与和对就向从受由因";

    /// <summary>Those that end names too: they only go where the report has the name without.</summary>
    private const string MaybeBehind = "先且和对向笑发正为";

    private static readonly NounList Dismissals = CueWords.Persons.At(PersonCueList.Dismissing);

    private static readonly NounList OnlyThen = CueWords.Names.At(NameCueList.DeedOfOnlyThen);

    private static readonly NounList MadeDeeds = CueWords.Names.At(NameCueList.Deed, NameCueList.DeedOfMade);

    /// <summary>以局长张三为组长的调研组.</summary>
    private static readonly NounList Heads = CueWords.Persons.At(PersonCueList.Head);

    private readonly NamesByPost byPost = new(surnames, titles);

    public IReadOnlyList<IReadOnlyList<PersonMention>> Repair(
        IReadOnlyList<TaggedSentence> sentences, IReadOnlyList<IReadOnlyList<PersonMention>> found)
    {
        found = [.. found.Select((list, i) => byPost.Read(sentences[i], list))];
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var mention in found.SelectMany(m => m))
        {
            var key = Key(sentences[mention.Sentence], mention);
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        foreach (var both in counts.Keys.Where(name => Half(name, counts) is > 0 and var cut && StandsApart(sentences, name[..cut], name) && StandsApart(sentences, name[cut..], name)).ToList())
        {
            found = [.. found.Select((list, i) => list.SelectMany(m => Halves(sentences[i], m, both, counts)).ToList())];
            counts.Remove(both);
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

    /// <summary>张晓明李强|先后来到: where the first of two ends that are named elsewhere, printed without anything between them; 0 for a single name.</summary>
    private static int Half(string name, Dictionary<string, int> counts)
    {
        for (var cut = 2; name.Length is >= 4 and <= 6 && cut <= name.Length - 2; cut++)
        {
            if (counts.ContainsKey(name[..cut]) && counts.ContainsKey(name[cut..]))
            {
                return cut;
            }
        }

        return 0;
    }

    /// <summary>Named somewhere else than inside both.</summary>
    private static bool StandsApart(IReadOnlyList<TaggedSentence> sentences, string half, string both) =>
        sentences.Any(s => s.Text.Replace(both, "", StringComparison.Ordinal).Contains(half, StringComparison.Ordinal));

    private static IEnumerable<PersonMention> Halves(TaggedSentence sentence, PersonMention mention, string both, Dictionary<string, int> counts) =>
        Key(sentence, mention) == both && Half(both, counts) is var cut
            ? [Cut(sentence, mention, mention.Start, mention.Start + cut), Cut(sentence, mention, mention.Start + cut, mention.End)]
            : [mention];

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

    /// <summary>Where a name stands that begins before a position and ends behind it; −1 for nowhere.</summary>
    private static int BeginsBefore(string text, int position, string name)
    {
        for (var from = Math.Max(0, position - name.Length + 1); from < position; from++)
        {
            if (text.AsSpan(from).StartsWith(name, StringComparison.Ordinal))
            {
                return from;
            }
        }

        return -1;
    }

    internal static string Key(TaggedSentence sentence, PersonMention mention) =>
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

            if (other.Length >= 3 && count >= counts[name] && BeginsBefore(sentence.Text, mention.Start, other) is var from and >= 0)
            {
                return Cut(sentence, mention, from, from + other.Length); // 贺长|林继续 where 贺长林 is named elsewhere
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

        if (name.Length == 4 && surnames.BeginsWithOne(name) && surnames.LengthOf(name) == 1 && AfterFull.Contains(name[^1], StringComparison.Ordinal))
        {
            return Cut(sentence, mention, mention.Start, mention.End - 1); // 张三丰作|推介
        }

        if (name.Length == 3 && name[^1] == '家' && counts[name] == 1 && IsHome(sentence.Text, mention))
        {
            return Cut(sentence, mention, mention.Start, mention.End - 1);
        }

        return name.Length is 3 or 4 && counts[name] == 1 && surnames.BeginsWithOne(name) && Behind.Contains(name[^1]) && !StandsAlone(sentence.Text, mention) && !IsTransitive(sentence.Text, mention.End - 1)
            && !(name.Length == surnames.LengthOf(name) + 2 && name[^1] == '才' && !OnlyThen.BeginsAt(sentence.Text, mention.End)) // 李德才|来到 is called so, 李德|才放心 is not
            ? Cut(sentence, mention, mention.Start, mention.End - 1)
            : mention;
    }

    /// <summary>来到退休教师|张铭|家慰问, 在老党员李芳、|张铭|家，: a home, where somebody went.</summary>
    private bool IsHome(string text, PersonMention mention) =>
        mention.Start > 0 && surnames.BeginsWithOne(text[mention.Start..mention.End]) && Visited.IsMatch(text, mention.End) && Gone.IsMatch(text.AsSpan(0, mention.Start))
        && (text[mention.Start - 1] == '、' || (titles.HeadBefore(text, mention.Start, 0, out var kind) > 0 && kind == TitleKind.Person));

    [GeneratedRegex("(?<![正现存所])(?:在|到|走进|深入|前往|赴)[^，。；]{1,24}$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Gone { get; }

    [GeneratedRegex("\\G(?:[，。；中里]|慰问|看望|探望|走访|等|$)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Visited { get; }

    /// <summary>乡长才让|汇报了: nobody is made to.</summary>
    private static bool IsTransitive(string text, int at) =>
        text[at] is '让' or '给' or '把' or '被' or '叫' or '带' or '抓' or '拿' or '指' or '坐' or '站' && (MadeDeeds.BeginsAt(text, at + 1) || NobodyMade.IsMatch(text, at + 1));

    [GeneratedRegex("\\G(?:说[，：]|讲[，：了]|[，、。；])", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex NobodyMade { get; }

    /// <summary>免去李贵才|县水利局局长职务; 李贵才，: no adverb stands there, the name ends so.</summary>
    private static bool StandsAlone(string text, PersonMention mention) =>
        Dismissals.EndsAt(text, mention.Start, 0)
        || ("则都也还又就均已将便才".Contains(text[mention.End - 1], StringComparison.Ordinal)
            && (mention.End >= text.Length || text[mention.End] is '，' or '、' or '。' or '；' or '）' || Marks.Is(text, mention.End, "同志") || Marks.Is(text, mention.End, "任")));

    internal static PersonMention Cut(TaggedSentence sentence, PersonMention mention, int start, int end) =>
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
