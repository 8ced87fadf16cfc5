using System.Buffers;
using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Mentions.Titles;
using GovGraph.Extraction.Mentions.Words;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Resolution.People;

/// <summary>
/// Reads the names of a sentence together with their titles and finds which stand in one list:
/// [县委书记张三，县委常委李四、王五]出席，[县领导赵六、孙七等]参加.
/// </summary>
internal sealed partial class PersonLineReader(TitleWords words, Surnames surnames)
{
    private const int LongestBracket = 30;
    private static readonly string[] Honorifics = CueWords.Persons.InOrder(PersonCueList.Honorific);
    private static readonly NounList InFirm = CueWords.Persons.At(PersonCueList.InFirm);
    private static readonly NounList AddressPosts = CueWords.Titles.At(TitleCueList.ShortPost, TitleCueList.PostOfAddress);
    private static readonly NounList GroupTasks = CueWords.Titles.At(TitleCueList.GroupTask);
    private static readonly SearchValues<string> OneSide = CueWords.Persons.Within(PersonCueList.OneSide);
    private static readonly SearchValues<string> OtherSide = CueWords.Persons.Within(PersonCueList.OtherSide);
    private static readonly NounList Others = CueWords.Names.At(NameCueList.InList);
    private static readonly NounList Leaders = CueWords.Names.At(NameCueList.LeadersInList);
    private readonly TitleReader titles = new(words);
    private readonly TitleAfterName after = new(words);

    public IReadOnlyList<NamedPerson> Read(TaggedSentence sentence, IReadOnlyList<PersonMention> names)
    {
        var people = new List<NamedPerson>(names.Count);
        var (group, told) = (0, 0);
        for (var i = 0; i < names.Count; i++)
        {
            var name = names[i];
            if (people.Count > 0 && people[^1].Titles.Any(t => t.Start <= name.Start && name.End <= t.End))
            {
                continue; // 现任某某乡某某村驻村第一书记: a village taken for a person
            }

            var floor = people.Count == 0 ? 0 : Math.Max(people[^1].End, people[^1].Titles.Where(_ => !people[^1].Inherited).Select(t => t.End).DefaultIfEmpty().Max());
            floor = Math.Min(Math.Max(floor, told), name.Start);
            var own = Own(titles.Before(sentence, name.Start, floor), sentence.Text, name.End, i + 1 < names.Count ? names[i + 1].Start : -1);
            var start = own.Count > 0 ? own[0].Start : name.Start;
            var joint = people.Count == 0 ? Joint.None : JointOf(sentence.Text, floor, start);
            group = joint == Joint.None && people.Count > 0 ? group + 1 : group;
            var end = SkipBracket(sentence.Text, name.End);
            var limit = i + 1 < names.Count ? names[i + 1].Start : sentence.Text.Length;
            var later = after.Read(sentence, name, end, limit);
            var inherited = own.Count == 0 && later.Count == 0 && joint == Joint.Close && people[^1].Titles.Count > 0
                && (people[^1].Inherited || people[^1].Titles[0].Start < people[^1].Mention.Start);
            told = later.Count > 0 ? later[^1].End : 0;
            later = own.Count > 0 && later.Count > 0 && later.All(t => GroupTasks.Contains(t.Text)) ? [] : later; // 副县长张三任组长: a post tells more
            IReadOnlyList<TitlePart> all = inherited ? people[^1].Titles : [.. own, .. later];
            people.Add(new NamedPerson(name, all, start, end, group, inherited));
        }

        StayInFirm(people);
        GiveGroupLabels(sentence, people);
        ShareLaterTitles(sentence, people);
        HeldBy(sentence, people);
        return people;
    }

    /// <summary>公司副总经理张三、工会主席李四: of the same firm, unless the post tells its own body.</summary>
    private void StayInFirm(List<NamedPerson> people)
    {
        for (var i = 1; i < people.Count; i++)
        {
            if (!people[i].Inherited && people[i].Group == people[i - 1].Group && people[i].Titles is [{ Kind: TitleKind.Official } first, ..]
                && InFirm.Contains(first.Text) && people[i - 1].Titles.Any(t => t.Kind == TitleKind.Person && words.IsCompany(t.Text)))
            {
                people[i] = people[i] with { Titles = [.. people[i].Titles.Select(t => t with { Kind = TitleKind.Person })] };
            }
        }
    }

    /// <summary>
    /// 县人大常委会王副主任、教育局局长|张三: the first is somebody else, told by his surname; 气象局副局长、水利局局长|张三|分别汇报: so is he who is told by his post alone.
    /// </summary>
    private IReadOnlyList<TitlePart> Own(IReadOnlyList<TitlePart> parts, string text, int end, int next)
    {
        if (parts.Count < 2)
        {
            return parts;
        }

        var last = parts.Count - 1;
        while (last > 0 && !IsSomebody(parts[last - 1].Text))
        {
            last--;
        }

        var isSplit = parts.Count == 2 && Separately.IsMatch(text, end) && (next < 0 || next > end + 2)
            && text[parts[0].End] == '、' && parts[0].Text.Length > 4 && parts[1].Text.Length > 4;
        return last > 0 ? [.. parts.Skip(last)] : isSplit ? [parts[1]] : parts;
    }

    private bool IsSomebody(string title) =>
        AddressPosts.LengthBefore(title, title.Length) is > 0 and var post
        && Address.Match(title, 0, title.Length - post) is { Success: true } address && surnames.BeginsWithOne(address.Groups["surname"].Value);

    /// <summary>县人大常委会|王|副|主任: what stands before the post.</summary>
    [GeneratedRegex("[会局委府院办处科校镇乡](?<surname>[\\p{Lo}-[党校院室务务常会计书工经副正总处科组团支主秘办党纪代]])副?$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Address { get; }

    [GeneratedRegex("\\G(?:同志)?(?:分别|各自)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Separately { get; }

    private enum Joint
    {
        None,

        /// <summary>、 和: titles are shared.</summary>
        Close,

        /// <summary>，: one list, titles are not shared.</summary>
        Loose,
    }

    private static Joint JointOf(string text, int from, int to)
    {
        if (from >= to)
        {
            return Joint.None;
        }

        var between = text.AsSpan(from, to - from).Trim(' ');
        foreach (var honorific in Honorifics)
        {
            between = between.StartsWith(honorific, StringComparison.Ordinal) ? between[honorific.Length..] : between;
        }

        return between switch
        {
            "与" when IsOtherSide(text, to) => Joint.Loose,
            "、" or "和" or "与" or "及" or "以及" or "、和" or "." => Joint.Close,
            "" => Joint.Close, // a list of names set apart by spaces
            "，" or "；" or "，以及" or "，和" or "以及同行的" or "，老同志" or "，老领导" => Joint.Loose,
            _ => IsUnnamed(between) ? Joint.Loose : Joint.None,
        };
    }

    /// <summary>县长张三与李四一行座谈: whom he meets holds another post, or none; not 张三与李四出席签约仪式.</summary>
    private static bool IsOtherSide(string text, int at)
    {
        var clause = text.AsSpan(at);
        var end = clause.IndexOfAny('，', '。', '；');
        clause = end < 0 ? clause : clause[..end];
        return clause.IndexOfAny(OtherSide) is >= 0 and var deed && clause[..deed].IndexOfAny(OneSide) < 0;
    }

    private static int SkipBracket(string text, int end)
    {
        if (end < text.Length && text[end] == '（')
        {
            var close = text.IndexOf('）', end);
            if (close > 0 && close - end <= LongestBracket)
            {
                return close + 1;
            }
        }

        return end;
    }

    /// <summary>推选张三、李四、王五为主席团常务主席: what stands behind the last name is everybody's who has no title.</summary>
    private static void ShareLaterTitles(TaggedSentence sentence, List<NamedPerson> people)
    {
        for (var i = people.Count - 1; i > 0; i--)
        {
            var first = people.FindIndex(p => p.Group == people[i].Group);
            if (people[i].Titles.Count == i - first + 1 && i > first && Marks.Is(sentence.Text, people[i].Mention.End, "分别") && people.GetRange(first, i - first).TrueForAll(p => p.Titles.Count == 0))
            {
                var posts = people[i].Titles;
                for (var k = first; k <= i; k++)
                {
                    people[k] = people[k] with { Titles = [posts[k - first]] }; // 张三、李四|分别当选|主任、副主任
                }

                i = first;
            }
        }

        for (var i = people.Count - 2; i >= 0; i--)
        {
            var next = people[i + 1];
            if (people[i].Titles.Count == 0 && next.Group == people[i].Group && next.Titles.Count > 0 && next.Start == next.Mention.Start
                && next.Titles.All(t => t.Start >= next.Mention.End))
            {
                people[i] = people[i] with { Titles = next.Titles };
            }
        }
    }

    /// <summary>大会执行主席由张三、李四担任: a post in front of a list.</summary>
    private void HeldBy(TaggedSentence sentence, List<NamedPerson> people)
    {
        for (var i = 0; i < people.Count; i++)
        {
            var last = people.FindLastIndex(p => p.Group == people[i].Group);
            var first = people.FindIndex(p => p.Group == people[i].Group);
            if (people[i].Titles.Count > 0 || people[first].Start < 2 || sentence.Text[people[first].Start - 1] != '由' || !Holds.IsMatch(sentence.Text, people[last].End))
            {
                continue;
            }

            var post = titles.Before(sentence, people[first].Start - (Marks.Is(sentence.Text, people[first].Start - 3, "一职") ? 3 : 1), 0);
            people[i] = people[i] with { Titles = [.. post.Where(t => t.Kind == TitleKind.Official)] };
        }
    }

    [GeneratedRegex("\\G(?:同志|[0-9一二三四五六七八九十两]{1,3}(?:位|名)?同志)?(?:担任|出任|兼任|接任)(?=[，。；]|$)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Holds { get; }

    /// <summary>张三、李四等市领导: the label behind the list is everybody's who has no title.</summary>
    private void GiveGroupLabels(TaggedSentence sentence, List<NamedPerson> people)
    {
        for (var i = people.Count - 1; i >= 0; i--)
        {
            if (people[i].Titles.Count > 0 && !people[i].Inherited)
            {
                continue;
            }

            var label = after.GroupLabel(sentence, people[i].End);
            var isOnes = label is not null && people[i].Inherited && PostOfOne.IsOnes(sentence.Text, people, i);
            for (var k = i; label is not null && k >= 0 && people[k].Group == people[i].Group && (people[k].Titles.Count == 0 || (isOnes && people[k].Inherited)); k--)
            {
                people[k] = people[k] with { Titles = [label], Inherited = false };
            }
        }
    }

    /// <summary>张三、李四等，县直单位主要负责人，某集团董事长王五: others without a name stand in the list.</summary>
    private static bool IsUnnamed(ReadOnlySpan<char> between)
    {
        var list = between[..^(between.EndsWith("以及") ? 2 : between[^1] is '，' or '、' or '和' or '及' ? 1 : 0)];
        return list.Length < between.Length
            && ((Others.LengthBefore(list, list.Length) is > 0 and var others && Items.IsMatch(list[..^others]))
                || (Leaders.LengthBefore(list, list.Length) is > 0 and var leaders && Few.IsMatch(list[..^leaders])));
    }

    [GeneratedRegex("^，(?:[^，。；]{2,30}[，、]){0,2}[^，。；]{2,30}$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Items { get; }

    [GeneratedRegex("^[^，。；：（）]{0,12}$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Few { get; }
}
