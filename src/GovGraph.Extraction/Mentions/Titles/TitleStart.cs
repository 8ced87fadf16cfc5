using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions.Words;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Titles;

/// <summary>
/// Where a title begins, told from the noun that ends it: 听取了|县水利局局长, 由|县委书记, 与公司|董事长.
/// </summary>
internal sealed partial class TitleStart(TitleWords words)
{
    private const int Ordinary = 9;

    /// <summary>Of the place that an office of deputies is named by.</summary>
    private const int LongestPlace = 5;
    private const int LongestTask = 20;
    private static readonly NounList NamedOffices = CueWords.Titles.At(TitleCueList.NamedOffice);
    private static readonly NounList DeputyOffices = CueWords.Titles.At(TitleCueList.DeputyOffice);
    private static readonly NounList LeadVerbs = CueWords.Titles.At(TitleCueList.LeadVerb);
    private static readonly NounList LedBodies = CueWords.Titles.At(TitleCueList.LedBody);

    /// <summary>What no name ends with: 农牧局, 口岸办 taken for persons.</summary>
    private const string Organs = "局办厅署镇乡村县区市部处站所队社";
    private const string Prepositions = "对跟给为把被让请陪率及";
    /// <summary>A post's name begins so: its level, or 副.</summary>
    private const string Levels = "省市县区州旗盟镇乡村街社副党总";
    private static readonly NounList Leads = NounList.Load("titleleads.tsv", "word");
    private const string Edges = "，。；：！？、（）“”\"《》…—|｜/■□▲●➤▪·\n【】[]〔〕 ";

    /// <summary>No title reaches over such a mark.</summary>
    public static bool IsEdge(char c) => Edges.Contains(c, StringComparison.Ordinal);

    /// <param name="sentence">The sentence.</param>
    /// <param name="headStart">Where the noun begins that ends the title.</param>
    /// <param name="floor">Titles do not reach over it.</param>
    public int Before(TaggedSentence sentence, int headStart, int floor) => Strip(sentence, StartOf(sentence, headStart, floor), headStart);

    /// <summary>Where a part begins: after punctuation, a date, or a word that no title has (由, 听取).</summary>
    private int StartOf(TaggedSentence sentence, int headStart, int floor)
    {
        var text = sentence.Text;
        var start = headStart;
        while (start > floor && (!IsEdge(text[start - 1]) || QuotedPart(text, start, headStart, floor) > 0))
        {
            start -= Math.Max(1, IsEdge(text[start - 1]) ? QuotedPart(text, start, headStart, floor) : 1);
        }

        if (start < headStart && text.LastIndexOf('兼', headStart - 1, headStart - start) is >= 0 and var also && also > start && words.HeadBefore(text, also, start, out _) > 0)
        {
            start = also + 1; // 区长兼|经开区党工委书记
        }

        foreach (var tag in sentence.Tags)
        {
            if (tag.End <= start)
            {
                continue;
            }

            if (tag.Start >= headStart)
            {
                break;
            }

            var isStop = tag.Tag switch
            {
                _ when text[tag.End - 1] == '.' && char.IsAsciiDigit(text[tag.Start]) => true, // 2.|县水利局副局长: the number of an item
                Tag.Time => text.AsSpan(tag.Start, tag.Length) is not ("五一" or "五四" or "三八" or "七一" or "八一"), // 五一劳动奖章获得者
                Tag.Person => tag.Length > 1 && !words.IsField(text, tag.Start, tag.Length) && !IsTown(sentence, tag) && !Organs.Contains(text[tag.End - 1], StringComparison.Ordinal),
                Tag.Word => IsStop(text, tag, start),
                _ => tag.Length == 1 && text[tag.Start] == '兼',
            };
            if (isStop)
            {
                start = Math.Min(tag.End, headStart);
            }
        }

        return start;
    }

    /// <summary>县|“大棚房”|问题专项整治领导小组办公室主任: length of the quotes that a committee is named by; 0 for none.</summary>
    private static int QuotedPart(string text, int end, int headStart, int floor) =>
        text[end - 1] == '”' && text.LastIndexOf('“', end - 1) is var open && open > floor && end - open <= LongestQuote
        && "省市县区州旗镇乡委府局级".Contains(text[open - 1], StringComparison.Ordinal) && Committee.IsMatch(text.AsSpan(end, headStart - end))
            ? end - open
            : 0;

    private const int LongestQuote = 18;

    /// <summary>城北建设|工作领导小组, 县安全生产|委员会办公室: a body made for a task, whatever its words.</summary>
    [GeneratedRegex("^(?![了的着过])[^，。；：、“”]{0,24}(?:领导小组|协调小组|工作小组|指挥部|专班|攻坚组|(?:工作|督导|指导|协调|管理|选举|建设|生产|安全)委员会)(?:办公室)?$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Committee { get; }

    /// <summary>白莲|河乡|党委书记: half of a town's name, taken for a person.</summary>
    private static bool IsTown(TaggedSentence sentence, TagSpan person) =>
        person.Length == 2 && sentence.Tags.Any(t => t.Start == person.End && t.Tag == Tag.Place && t.Length <= 3 && sentence.Text[t.End - 1] is '乡' or '镇');

    /// <summary>
    /// Cuts off what cannot begin a title: 对园区主任, 第二路县长, 第一路由县委书记; and of a long one that begins with no organisation all up to
    /// the last word that is foreign to titles: 放下锄头问村支部书记.
    /// </summary>
    private int Strip(TaggedSentence sentence, int start, int headStart)
    {
        var text = sentence.Text;
        start += start + 2 < headStart && Marks.Is(text, start, "与会") ? 2
            : start > 0 && start + 1 < headStart && text[start] == '会' && text[start - 1] == '与' ? 1 : 0; // 与会|市领导
        var by = text.LastIndexOf('由', Math.Max(start, headStart - 1), Math.Max(0, headStart - start));
        if (by >= start && (by == 0 || !"自理缘".Contains(text[by - 1])))
        {
            start = by + 1;
        }

        if (Leading.Match(text, start) is { Success: true } leading && (start + leading.Length < headStart || (start + leading.Length == headStart && text[headStart - 1] == '导')))
        {
            start += leading.Length;
        }

        if (LedBy(text, start) is > 0 and var led && start + led < headStart)
        {
            start += led; // 同|连队党支部书记, 交代|乡党委书记
        }

        var whole = start;
        start = AfterLeads(sentence, start, headStart);
        var isLed = start > whole;
        while (start < headStart && (Prepositions.Contains(text[start]) || ("同和向与".Contains(text[start]) && !IsOfName(sentence, start))))
        {
            start++;
        }

        if (start + 2 <= headStart && text[start] is '我' or '本' or '该' && "校院司局县市区州镇乡村厅委".Contains(text[start + 1], StringComparison.Ordinal))
        {
            start += start + 2 < headStart || text[start + 1] is '校' or '院' or '司' ? 2 : 1; // 我校|教务处处长, 我|县县长
        }

        if (start < headStart && text[start] == '第')
        {
            var team = text.AsSpan(start, headStart - start).IndexOfAny('路', '组');
            start = team is 2 or 3 && !Marks.Is(text, start + team, "组组长") && !Marks.Is(text, start + team, "组副组长") ? start + team + 1 : start;
        }

        return headStart - start <= Ordinary || Corps.IsMatch(text, start) || (!isLed && (words.IsTitleWord(sentence, start) || (headStart - start <= LongestTask && Committee.IsMatch(text.AsSpan(start, headStart - start))))) ? start : AfterForeign(sentence, start, headStart);
    }

    /// <summary>正碰上|副县长, 又请|县水利局局长, 镇里|农业副镇长: also where the first character has been cut off as a word of its own.</summary>
    private int AfterLeads(TaggedSentence sentence, int start, int headStart)
    {
        var text = sentence.Text;
        for (var cut = true; cut && start < headStart;)
        {
            cut = false;
            foreach (var from in (ReadOnlySpan<int>)[start, start - 1])
            {
                var length = from < 0 ? 0 : Leads.LengthAt(text, from);
                if (length > 0 && from + length > start && from + length <= headStart && (length > 1 || sentence.IsBoundary(from + 1))
                    && (from + length == headStart || Levels.Contains(text[from + length]) || ((sentence.IsBoundary(from + length) || text[from + length - 1] == '里') && words.IsTitleWord(sentence, from + length))))
                {
                    (start, cut) = (from + length, true);
                    break;
                }
            }
        }

        return start;
    }

    /// <summary>Length of what the tagger takes into the body behind it (同|连队党支部书记, 交代|乡党委书记, 在家|县领导); 0 for none.</summary>
    private static int LedBy(string text, int start)
    {
        var at = start + (Marks.Is(text, start, "当场") || Marks.Is(text, start, "现场") ? 2 : 0);
        var verb = LeadVerbs.LengthAt(text, at);
        return verb > 0 && (LedBodies.BeginsAt(text, at + verb) || LedOrgan.IsMatch(text, at + verb)) ? at + verb - start
            : AtHome.IsMatch(text, start) ? 1
            : 0;
    }

    [GeneratedRegex("\\G(?<=在)家(?=[省市县区州旗]级?领导)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex AtHome { get; }

    /// <summary>县|水利局, 镇|民政办.</summary>
    [GeneratedRegex("\\G[县市区镇乡]\\p{Lo}{1,8}(?:局|办|委)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex LedOrgan { get; }

    [GeneratedRegex("\\G(?:(?<=分管|联系|包联|主管|挂钩|包保|协管)领导(?=[省市县区州旗镇乡副党])|带领|率领|陪同|会同|随同|偕同|(?<=的)还?有(?=[\\p{Lo}])|据(?=[省市县区州旗镇乡][\\p{Lo}]))", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Leading { get; }

    /// <summary>第二师|铁门关市: a division of the 兵团, beside its city.</summary>
    [GeneratedRegex("\\G(?:新疆生产建设)?(?:兵团)?第[一二三四五六七八九十]{1,3}师", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Corps { get; }

    /// <summary>同 of 同心县 begins a name.</summary>
    private static bool IsOfName(TaggedSentence sentence, int start) =>
        sentence.Tags.Any(t => t.Start == start && t.Tag is Tag.Place or Tag.Body)
        && TagLookup.Ending(sentence, start) is not { Tag: Tag.Person }; // 张三|和县人民检察院检察长

    private int AfterForeign(TaggedSentence sentence, int start, int headStart)
    {
        var cut = start;
        foreach (var tag in sentence.Tags)
        {
            if (tag.Start >= start && tag.End <= headStart && !words.IsTitleWord(sentence, tag.Start))
            {
                cut = tag.End;
            }
        }

        return cut;
    }

    [GeneratedRegex("\\G(?:委员会|领导小组|指挥部|专班|办公室)(?:副?[主组指]|办公室)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex TaskOf { get; }

    private bool IsStop(string text, TagSpan tag, int partStart)
    {
        var word = text.Substring(tag.Start, tag.Length);
        if (word is "和" or "与" or "及" or "以及" or "暨" or "兼")
        {
            // 发展和改革局: inside a name; 与公司董事长, 书记和县长: before a title
            return tag.Start == partStart || word is "以及" or "兼" || (word is "与" && tag.Start > partStart && "府委局办会院校社司团镇乡".Contains(text[tag.Start - 1], StringComparison.Ordinal)) || words.HeadBefore(text, tag.Start, partStart, out _) > 0;
        }

        if (word is "督导" or "督查" or "检查" or "推进" or "学习" && TaskOf.IsMatch(text, tag.End))
        {
            return false; // 省政府教育督导|委员会, 县委督查|室
        }

        if (NamedOffices.BeginsAt(text, tag.End) || (word == "中" && tag.Start > partStart && "一二三四五六七八九十".Contains(text[tag.Start - 1])))
        {
            return false; // 县政府督查室主任, 县一中校长
        }

        if (word == "代表" && (DeputyOffices.BeginsAt(text, tag.End)
            || (Marks.Is(text, tag.Start - 2, "人大") && DeputyOffices.Next(text, tag.End, LongestPlace) is > 0 and var office && Marks.AreLetters(text.AsSpan(tag.End, office - tag.End)))))
        {
            return false; // 县人大常委会代表工委主任, 省人大代表罗田联络处主任
        }

        return words.IsStop(word) && !(word == "学习" && text.AsSpan(tag.End).StartsWith("教育", StringComparison.Ordinal)); // 党史学习教育领导小组
    }
}
