using System.Text.RegularExpressions;
using GovGraph.Core.Facts;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Lexicons.Divisions;
using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Mentions.Persons;
using GovGraph.Extraction.Mentions.Titles;
using GovGraph.Extraction.Mentions.Words;
using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Tagging;
using Marks = GovGraph.Extraction.Mentions.Words.Marks;

namespace GovGraph.Extraction.Resolution.People;

/// <summary>Who is who: one entity for each person of the report, with all titles, and every place where he is named or meant.</summary>
internal sealed partial class PersonResolver(TitleWords words, LeaderVerbs verbs, Surnames surnames, DivisionIndex divisions)
{
    private static readonly NounList Sayings = CueWords.Persons.At(PersonCueList.Saying);
    private static readonly NounList Outlets = CueWords.Persons.At(PersonCueList.Outlet);
    private readonly PersonLineReader lines = new(words, surnames);
    private readonly BylineReader bylines = new();
    private readonly NameRepair repair = new(surnames, words);
    private readonly NameDoubts doubts = new(surnames, divisions);
    private readonly WordSet<NameListKind> listLabels = NameLists.Labels();
    private readonly ShortForms shortForms = new(words, surnames);

    public People Resolve(IReadOnlyList<TaggedSentence> sentences, IReadOnlyList<IReadOnlyList<PersonMention>> mentions, IReadOnlyList<IReadOnlyList<ConveyedMention>> conveyed, Division? acting)
    {
        var names = repair.Repair(sentences, mentions);
        var book = new PersonBook(words);
        var lists = new NameLists(listLabels);
        var present = new List<PersonUse>();
        var uses = new List<PersonUse>[sentences.Count];
        for (var i = 0; i < sentences.Count; i++)
        {
            uses[i] = [];
            if (sentences[i].Kind != SentenceKind.Furniture)
            {
                Read(sentences[i], names[i], book, uses[i]);
                ReadList(lists, sentences[i], names[i], uses[i], present);
            }
        }

        book.SettleInherited();
        foreach (var entity in book.All)
        {
            TitleList.DropWeak(entity.Titles);
        }

        doubts.Settle(sentences, book.All, uses, acting);
        for (var i = 0; i < sentences.Count; i++)
        {
            if (sentences[i].Kind is SentenceKind.Body or SentenceKind.Headline)
            {
                uses[i].AddRange(shortForms.Find(sentences[i], book.All, uses[i]).ToList());
                uses[i].Sort((a, b) => a.NameStart.CompareTo(b.NameStart));
            }
        }

        DropAuthors(conveyed, book.All, uses);
        return new People(book.All, uses, present);
    }

    /// <summary>传达了|张三讲话精神: who is named only as the author of it is not there; else he is none of the persons of that sentence.</summary>
    private static void DropAuthors(IReadOnlyList<IReadOnlyList<ConveyedMention>> conveyed, IReadOnlyList<PersonEntity> all, List<PersonUse>[] uses)
    {
        var authors = new HashSet<PersonEntity>();
        for (var i = 0; i < uses.Length; i++)
        {
            if (conveyed[i].Count > 0)
            {
                authors.UnionWith(uses[i].Where(u => IsAuthor(conveyed[i], u)).Select(u => u.Entity));
                uses[i].RemoveAll(u => IsAuthor(conveyed[i], u));
            }
        }

        foreach (var author in authors.Where(a => !a.IsByline && !uses.Any(list => list.Exists(u => u.Entity == a))))
        {
            author.IsDropped = true;
        }
    }

    private static bool IsAuthor(IReadOnlyList<ConveyedMention> conveyed, PersonUse use) => conveyed.Any(c => c.Start <= use.NameStart && use.End <= c.End);

    private void Read(TaggedSentence sentence, IReadOnlyList<PersonMention> names, PersonBook book, List<PersonUse> uses)
    {
        names = [.. names.Where(n => !IsOutlet(sentence.Text, n, sentence.Kind)).Select(n => WithoutGoal(sentence, n)).OfType<PersonMention>()];
        var inBylines = new List<PersonMention>();
        foreach (var (start, end) in bylines.Stretches(sentence))
        {
            foreach (var (mention, role) in bylines.Read(sentence, start, end, [.. names.Where(n => n.Start >= start && n.End <= end)]))
            {
                inBylines.Add(mention);
                book.AddByline(mention, sentence.Text[mention.Start..mention.End], role);
            }
        }

        if (sentence.Kind is SentenceKind.Byline or SentenceKind.Header)
        {
            return;
        }

        var people = lines.Read(sentence, [.. names.Where(n => !inBylines.Any(b => b.Start < n.End && n.Start < b.End))]);
        for (var i = 0; i < people.Count; i++)
        {
            var person = people[i];
            person = person with { Titles = Members(person.Titles, sentence.Text) };
            var entity = book.Add(person, sentence.Text[person.Mention.Start..person.Mention.End], sentence.Index);
            book.NoteInherited(entity, person, person.Start > 0 && sentence.Text[person.Start - 1] is '与' or '同');
            uses.Add(new PersonUse(entity, sentence.Index, person.Start, person.Mention.Start, person.End, person.Group, false));
            if (person.Titles.All(t => t.IsAddress) && !IsGuest(sentence.Text, person.Mention.End) && (ActsAsLeader(sentence, people, i) || IsOfOrgan(sentence, people, i)))
            {
                entity.ActsAsLeader = true;
            }
        }
    }

    /// <summary>张三|来松桃考察 is 张三, 来松桃|考察 nobody: the tagger takes the place that somebody comes to for a name.</summary>
    private PersonMention? WithoutGoal(TaggedSentence sentence, PersonMention name)
    {
        var key = sentence.Text.AsSpan(name.Start, name.End - name.Start);
        return key.Length < 3 || key.IndexOfAny("来赴抵來") is var at && (at < 0 || at == 1 || key.Length - at < 3 || !Visit.IsMatch(sentence.Text, name.End) || divisions.ByBareName(key[(at + 1)..].ToString()).Count == 0)
            ? name
            : at == 0 ? null : NameRepair.Cut(sentence, name, name.Start, name.Start + at);
    }

    [GeneratedRegex("\\G(?:县|市|区)?(?:考察|调研|投资|指导|参观|视察|检查|督导|走访|慰问|交流|洽谈|开展|采访|对接|观摩|学习)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Visit { get; }

    /// <summary>记者 张三 李四 |罗田|报道: where from, no third of them; 2024-01-12 |罗田人武|: an outlet.</summary>
    private bool IsOutlet(string text, PersonMention mention, SentenceKind kind) =>
        (Outlets.BeginsAt(text, mention.End) && divisions.ByBareName(text[mention.Start..mention.End]).Count > 0)
        || (mention.End - mention.Start == 4 && kind is SentenceKind.Header or SentenceKind.Byline && divisions.ByBareName(text.Substring(mention.Start, 2)).Count > 0);

    /// <summary>张三（施工单位）: there for a firm.</summary>
    [GeneratedRegex("（[^）]*(?:公司|集团|企业|施工|监理|业主|设计|商户|村民|群众|银行|代表)[^）]*）$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex OfFirm { get; }

    /// <summary>What a printed list says of everybody on it.</summary>
    private static void ReadList(
        NameLists lists, TaggedSentence sentence, IReadOnlyList<PersonMention> names, List<PersonUse> uses, List<PersonUse> present)
    {
        var kind = lists.Next(sentence, names);
        foreach (var use in uses.Where(_ => kind != NameListKind.None).Where(u => u.Entity.Role is null && !OfFirm.IsMatch(sentence.Text.AsSpan(u.NameStart, u.End - u.NameStart))))
        {
            use.Entity.ActsAsLeader = true;
            if (kind == NameListKind.Headed)
            {
                TitleList.Add(use.Entity.Titles, new TitlePart(0, 0, lists.Title, TitleKind.Official, PostStatus.Current), lists.Heading);
            }
            else if (kind == NameListKind.Present)
            {
                present.Add(use);
            }
        }
    }

    /// <summary>张三|先生: a guest or a businessman, whatever he does.</summary>
    private static bool IsGuest(string text, int end) => end < text.Length && text[end] is '先' or '女' && (Marks.Is(text, end, "先生") || Marks.Is(text, end, "女士"));

    /// <summary>The verb behind the last name of the list is everybody's: 张三、李四出席.</summary>
    private bool ActsAsLeader(TaggedSentence sentence, IReadOnlyList<NamedPerson> people, int i)
    {
        var (first, last) = (i, i);
        while (last + 1 < people.Count && people[last + 1].Group == people[i].Group)
        {
            last++;
        }

        while (first > 0 && people[first - 1].Group == people[i].Group)
        {
            first--;
        }

        if (Attended.IsMatch(sentence.Text.AsSpan(0, people[first].Start)))
        {
            return true;
        }

        var end = people[last].Titles.Where(t => t.IsAddress && t.Start >= people[last].Mention.End).Select(t => t.End).Append(people[last].End).Max(); // 张三县长一行|赴罗田县
        end += sentence.Text.AsSpan(end).StartsWith("一行", StringComparison.Ordinal) ? 2 : 0;
        end += Beside.Match(sentence.Text, end) is { Success: true } beside ? beside.Length : 0;
        return (verbs.BeginsAt(sentence.Text, end) && !IsSaying(sentence.Text, end)) || AtMeeting.IsMatch(sentence.Text, end) || (end < sentence.Text.Length && sentence.Text[end] is '到' or '赴' or '在' or '来' or '代' && Goes.IsMatch(sentence.Text, end));
    }

    /// <summary>张三|到青禾产业园调研, 张三|代表县委作工作报告.</summary>
    [GeneratedRegex("\\G(?:[到赴来](?!会|场|位)[^，。；：]{2,24}?(?:调研|督导|督查|视察|(?<!医院|门诊)检查(?![站点院科室])|察看|走访慰问|现场办公|暗访|调度)(?=[，。；：]|指导|[\\p{Lo}]{0,12}(?:工作|情况|建设|进展))|在[^，。；：]{2,16}?(?:调研|督导|督查|视察|检查)时?(?=[，。；：指强要]|[\\p{Lo}]{0,12}(?:工作|情况|建设|进展))|代表(?!全体|学生|教师|新生|师生|家长|村民|群众|居民|企业|职工|员工|考生|毕业|获奖|志愿|参赛|青年|客商)[^，。；：]{2,20}?[作做][^，。；：]{0,8}(?:报告|讲话|致辞|表态|汇报))", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Goes { get; }

    /// <summary>出席会议的还有|张三、李四, 在主席台就座的有：|张三: the verb stands before them; not 参加活动的学生有.</summary>
    [GeneratedRegex("(?:^|[，。；])(?:[^，。；：、]{0,6}?(?:出席|列席|参加)(?:了)?[^，。；：、的]{2,12}|[^，。；：、的]{0,4}主席台[^，。；：、的]{0,3}就座)的(?:领导(?:同志|干部)?)?(?:还有|有|包括)：?$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Attended { get; }

    /// <summary>张三、李四|及相关单位负责人|参加: those without names beside them.</summary>
    [GeneratedRegex("\\G等?(?:同志)?(?:以及|[及和与，])[^，。；：、]{2,24}(?:负责人|负责同志|主要领导|分管领导|工作人员|相关人员|有关人员)(?=参加|出席|列席|陪同)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Beside { get; }

    [GeneratedRegex("\\G(?:同志)?(?:代表[^，。；]{0,14}(?:委|政府|工会|妇联|联合会|协会|商会|理事会|党组|总支|支部|法院|检察院|局|班子)(?:向[^，。；]{2,10})?[作做]了?[^，。；]{0,10}(?:报告|讲话|汇报)|在[^，。；：]{2,40}(?:会|会议|仪式|班|论坛)上(?:强调|指出|要求|讲话|提出|致辞)|(?:分别|逐一|先后)?(?:就|围绕|结合|针对|对)[^，。；：]{2,24}?(?:作了?|进行了?|提出|讲|谈)[^，。；：]{0,8}(?:安排|部署|讲话|发言|汇报|要求|意见|说明|点评|强调|介绍|通报|交流|报告))", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex AtMeeting { get; }

    /// <summary>县人大常委会副主任张三带领委员李四: members of a standing committee hold a post; those of the 政协 do not.</summary>
    private static IReadOnlyList<TitlePart> Members(IReadOnlyList<TitlePart> titles, string text) =>
        titles.Any(t => t.Text == "委员") && text.Contains("人大常委会", StringComparison.Ordinal) && !text.Contains("政协", StringComparison.Ordinal)
            ? [.. titles.Select(t => t.Text == "委员" ? t with { Kind = TitleKind.Official } : t)]
            : titles;

    /// <summary>率县水利局张三、李四: an organ in front of a list of names, without their posts.</summary>
    private bool IsOfOrgan(TaggedSentence sentence, IReadOnlyList<NamedPerson> people, int i)
    {
        while (i > 0 && people[i - 1].Group == people[i].Group && people[i - 1].Titles.Count == 0)
        {
            i--;
        }

        return TagLookup.Ending(sentence, people[i].Start) is { Tag: Tag.Body, Length: >= 3 } organ && sentence.Text[organ.End - 1] is '局' or '委' or '办' or '厅' or '院' or '署' && !words.IsCompany(sentence.Text.Substring(organ.Start, organ.Length));
    }

    /// <summary>说 and 表示 are also what villagers do.</summary>
    private static bool IsSaying(string text, int end) => Sayings.BeginsAt(text, end);
}
