using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions.Words;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Meetings;

/// <summary>The name of a meeting and the verb in front of it, if there is one.</summary>
/// <param name="Start">Where the name begins.</param>
/// <param name="End">After its closing noun.</param>
/// <param name="Verb">What the meeting is the object of; null for none.</param>
/// <param name="VerbStart">Where that verb begins, else <paramref name="Start"/>.</param>
internal readonly record struct MeetingName(int Start, int End, MeetingVerb? Verb, int VerbStart);

/// <summary>
/// Goes left from the closing noun to where the name begins: 12月6日下午，县委召开|全县招商引资暨“五比五看”推进会|. Stops at
/// punctuation, verbs, persons and dates; goes on over 、, 与, 暨, brackets, quotes and years (2022年度).
/// </summary>
internal sealed partial class MeetingNameFinder(MeetingWords words)
{
    private const int Longest = 72;
    private const int LongestQuote = 40;
    private const int LongestNoun = 6;
    private const string LevelWords = "省市县区州旗盟镇乡局党";
    private static readonly NounList Openings = CueWords.Meetings.At(MeetingCueList.Opening);
    /// <summary>新春|座谈会: a word taken for a person.</summary>
    private static readonly NounList NotNames = NounList.Load("notnames.tsv", "word");
    private static readonly NounList Compounds = CueWords.Meetings.At(MeetingCueList.Compound);

    public MeetingName? Find(TaggedSentence sentence, int nounStart, int end)
    {
        var text = sentence.Text;
        var start = nounStart;
        while (start > 0)
        {
            if (end - start > Longest)
            {
                return null;
            }

            if (Opening(text, start) is >= 0 and var open)
            {
                start = open;
                continue;
            }

            if (IsMark(text, start) || (text[start - 1] == '、' && EndsItem(sentence, start - 1)) || EndsMeeting(sentence, start - 1, end))
            {
                break;
            }

            if ((sentence.IsBoundary(start) || start == nounStart)
                && words.Verbs.TryEnd(text, 0, start, out var length, out var verb) && (sentence.IsBoundary(start - length) || IsOpened(sentence, start - length, length)) && verb != MeetingVerb.None
                && !(verb == MeetingVerb.Spirit && (IsCompound(text, start) || IsOfName(text, start, nounStart, end) || IsHeldBefore(text, start - length, end))))
            {
                return new MeetingName(Trim(sentence, start, nounStart), end, verb, start - length);
            }

            if (start > 1 && text[start - 1] == '开' && sentence.IsBoundary(start - 1) && !Begun.IsMatch(text, start) && (((sentence.IsBoundary(start) || end - start <= LongestNoun) && Openings.EndsAt(text, start - 1, 0)) || Summons.IsMatch(text.AsSpan(0, start - 1))) && !Manner.IsMatch(text, end))
            {
                return new MeetingName(Trim(sentence, start, nounStart), end, MeetingVerb.Hold, start - 1); // 局里|开|碰头会
            }

            if (About(sentence, start) is > 0 and var hold)
            {
                return new MeetingName(start, end, MeetingVerb.Hold, start - hold);
            }

            if (IsNumbering(text, start) || (start < nounStart && ToldBefore.IsMatch(text.AsSpan(0, start)) && text[start] is not ('暨' or '仪' or '典' or '会' or '式' or '大')))
            {
                break;
            }

            if (sentence.IsBoundary(start) && TagLookup.Ending(sentence, start) is { } before && EndsName(sentence, before, start, end))
            {
                break;
            }

            start--;
        }

        start = Trim(sentence, start, nounStart);
        return new MeetingName(start, end, null, start);
    }

    /// <summary>Where the partner of a closing quote or bracket before a position stands; −1 for none.</summary>
    private static int Opening(string text, int end)
    {
        var open = text[end - 1] switch { '”' => '“', '）' => '（', '》' => '《', '」' => '「', '〉' => '〈', '】' => '【', _ => '\0' };
        if (open == '\0' || end < 2)
        {
            return -1;
        }

        var found = text.LastIndexOf(open, end - 2, Math.Min(end - 1, LongestQuote));
        return found < 0 && open == '“' ? text.LastIndexOf('"', end - 2, Math.Min(end - 1, LongestQuote)) : found; // a page may mix "…”
    }

    /// <summary>就地|开了个|座谈会, 红岩镇|组织召开|座谈会, where the tagger has other words.</summary>
    private static bool IsOpened(TaggedSentence sentence, int start, int length) =>
        (length > 1 && sentence.Text[start] == '开' && (start == 0 || !"召公展离打分推揭睁盛新".Contains(sentence.Text[start - 1], StringComparison.Ordinal)))
        || (length > 3 && sentence.Text[start] == '组' && sentence.IsBoundary(start + 2));

    /// <summary>召集各村支书|开|碰头会: there 开 is a verb even where the tagger has a word 开碰.</summary>
    [GeneratedRegex("召集[^，。；]{1,14}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Summons { get; }

    /// <summary>开|发区, 开|工仪式, 开|学典礼: one word, whatever the tagger says; 开|工作会, 开|学习会 hold a meeting.</summary>
    [GeneratedRegex("\\G(?:发|工(?!作|会)|学(?!习)|业(?!务)|班(?!子)|机(?!关)|[幕馆诊训放园盘标题播渔耕赛镰门局拓展采航镜捕犁秧斋封庭启]|讲(?![评话习])|营(?!商)|街(?!道)|课(?!题)|办(?!公)|创(?![业建卫城])|通(?![报气]))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Begun { get; }

    /// <summary>开短会、讲短话: how meetings should be.</summary>
    [GeneratedRegex("\\G[、，](?:讲|发|说)[短]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Manner { get; }

    /// <summary>召开了关于|停车管理专题会议: how far before a position the verb begins; 0 for none.</summary>
    private static int About(TaggedSentence sentence, int start)
    {
        if (!Marks.Is(sentence.Text, start - 2, "关于"))
        {
            return 0;
        }

        var verb = start - 2 - (Marks.Is(sentence.Text, start - 3, "了") ? 1 : 0);
        return Marks.Is(sentence.Text, verb - 2, "召开") || Marks.Is(sentence.Text, verb - 2, "举行") ? start - verb + 2 : 0;
    }

    /// <summary>党史学习|教育动员大会: 学习 is no verb there.</summary>
    private static bool IsCompound(string text, int start) =>
        Compounds.LengthAt(text, start) is > 0 and var length && !Marks.Is(text, start + length, "精神");

    private static bool IsMark(string text, int start) =>
        Marks.EndsPhrase(text, start - 1) || text[start - 1] is '“' or '”' or '（' or '）' or '《' or '》' or '【' or '】' or '「' or '」';

    /// <summary>Before 、 a meeting or a person ends: they are listed, not part of one name.</summary>
    private bool EndsItem(TaggedSentence sentence, int comma) =>
        words.Nouns.End(sentence.Text, 0, comma) > 0 || TagLookup.Ending(sentence, comma) is { Tag: Tag.Person };

    /// <summary>甲签约仪式|和|乙捐赠仪式, 党组会议|和|第6次常务会议: two of them; what is studied (甲会议和乙会议|精神宣讲会) is one name.</summary>
    private bool EndsMeeting(TaggedSentence sentence, int at, int end)
    {
        var text = sentence.Text;
        if (text[at] is not ('和' or '及' or '与') || !sentence.IsBoundary(at + 1))
        {
            return false;
        }

        var before = text[at] == '及' && at > 0 && text[at - 1] == '以' ? at - 1 : at;
        if (Shared.IsMatch(text.AsSpan(at, end - at)) && !Marks.Is(text, before - 2, "仪式") && text[before - 1] != '式')
        {
            return false; // 第五届博览会和商务峰会开幕式
        }

        return sentence.IsBoundary(before) && words.Nouns.End(text, 0, before) > 0
            && !text.AsSpan(at, Math.Min(text.Length, end + 2) - at).Contains("精神", StringComparison.Ordinal);
    }

    [GeneratedRegex("(?:开幕|闭幕|启动|颁奖)(?:式|仪式|大会)$|(?:新闻|情况)?(?:发布|通气|吹风)会$|筹备(?:工作)?(?:会|会议)$|(?:协议|合作)签约(?:会|仪式|活动)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Shared { get; }

    private bool EndsName(TaggedSentence sentence, TagSpan before, int start, int end) => before.Tag switch
    {
        Tag.Person => before.Length > 1 && !NotNames.Contains(sentence.Text.AsSpan(before.Start, before.Length)) && !Marks.Is(sentence.Text, start, "新时代中国特色") && !Numbered.IsMatch(sentence.Text.AsSpan(0, before.Start)),
        Tag.Word when Marks.Is(sentence.Text, start - 2, "党的") && (!Congress.IsMatch(sentence.Text, start) || sentence.Text.AsSpan(start, end - start).Contains("精神", StringComparison.Ordinal)) => false,
        Tag.Word when Marks.Is(sentence.Text, start - 2, "精神") && (sentence.Text[start] == '暨' || Marks.Is(sentence.Text, start, "卫生") || OfSpirit.IsMatch(sentence.Text, start) || MeetingCueReader.IsToldAt(sentence.Text, end)) => false,
        Tag.Time => !(before.Start > 0 && sentence.Text[before.Start - 1] == '暨') && IsDate(sentence.Text.AsSpan(before.Start, before.Length)),
        _ when end - start <= LongestNoun && Deputies.IsMatch(sentence.Text.AsSpan(0, start)) => false,
        _ => words.Stops.End(sentence.Text, 0, start) is > 0 and var length && sentence.IsBoundary(start - length) && !InnerWords.Is(sentence.Text, start - length, start),
    };

    /// <summary>家长代表|座谈会: whose deputies meet, no verb.</summary>
    [GeneratedRegex("(?:家长|企业|企业家|职工|青年|学生|教师|群众|党员|村民|居民|客商|校友|人大|界别|妇女|团员|市民|业主|农民|工人|干部|专家|各界|人士|医生|护士|老师|委员|部门|商户|用户|乡贤|统战|归侨|侨胞)代表$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Deputies { get; }

    /// <summary>…大会精神|学习会, 贯彻…精神|宣讲会, 巩固衔接重点工作调度会|召开: what is studied belongs to the name.</summary>
    private static bool IsOfName(string text, int start, int nounStart, int end)
    {
        var spirit = text.LastIndexOf("精神", nounStart, nounStart - start + 1, StringComparison.Ordinal);
        return (spirit > start && (text[spirit + 2] == '暨' || OfSpirit.IsMatch(text, spirit + 2))) || MeetingCueReader.IsToldAt(text, end);
    }

    /// <summary>召开|全县|学习贯彻|…主题教育动员大会, 召开|…有效|衔接|工作推进会: the verb before governs all of it.</summary>
    private static bool IsHeldBefore(string text, int start, int end) =>
        HeldBefore.IsMatch(text.AsSpan(0, start)) && !Marks.Is(text, end, "精神") && !Marks.Is(text, end, "要求") && !Marks.Is(text, end, "部署");

    [GeneratedRegex("(?:召开|举行|举办|出席|参加|列席)了?(?:全[省市县区州旗镇乡国校院局系]|[0-9]{4}年度?|[省市县区州旗镇乡](?:委|政府|直)?|[^，。；：、会议班并]{2,8}[省市县区州旗镇乡]|全[省市县区州旗镇乡][^，。；：、会议班并]{2,20}|[^，。；：、会议班并]{0,10}(?:巩固|拓展|脱贫)[^，。；：、会议班并]{0,24})?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex HeldBefore { get; }

    /// <summary>精神|专题学习会, 精神|宣讲会.</summary>
    [GeneratedRegex("\\G(?:传达|学习|宣讲|宣贯|贯彻|专题|集中|轮训|研讨|培训|辅导|报告|座谈|交流|解读|干部|党员|主题|教育|动员|大(?=会)|[（）暨]){1,5}(?:会议|会|班|课)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex OfSpirit { get; }

    /// <summary>…培训班开班|…培训班: what is told of one meeting is no beginning of another's name.</summary>
    [GeneratedRegex("(?:[班会坛节赛慕]|全会|会议|论坛|仪式)(?:开班|开幕|闭幕|落幕|结业|开讲)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex ToldBefore { get; }

    /// <summary>党的|二十届三中全会: whose spirit all follow.</summary>
    [GeneratedRegex("\\G[一二三四五六七八九十]{1,3}(?:届|大)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Congress { get; }

    /// <summary>首届|某某|…节, 2020年|某某|…会: a place taken for a person.</summary>
    [GeneratedRegex("(?:首|[一二三四五六七八九十0-9])届$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Numbered { get; }

    /// <summary>A time at which something happens, not one in a name (2022年度, 第一季度, 五一).</summary>
    private static bool IsDate(ReadOnlySpan<char> time) =>
        (time[^1] == '日' && time is not [.., '百', '日']) || time[^1] is '午' or '时' or '晚' or '天' or '晨' or '前' or '分' or '许' or '间' || (time.Length < 3 && time[0] is '今' or '昨' or '明' or '近' or '日');

    /// <summary>一、听证会参加人: 一、 numbers a heading.</summary>
    private static bool IsNumbering(string text, int start) =>
        text[start - 1] == '、' && start >= 2 && "一二三四五六七八九十0123456789".Contains(text[start - 2], StringComparison.Ordinal)
        && (start == 2 || Marks.EndsPhrase(text, start - 3));

    private static int Trim(TaggedSentence sentence, int start, int nounStart)
    {
        while (start < nounStart && (sentence.Text[start] is '、' or ' ' or '了'
            || (sentence.Text[start] is '和' or '与' or '及' or '并' or '暨' && Marks.IsWord(sentence, start, 1))))
        {
            start++;
        }

        if (start + 2 <= nounStart && sentence.Text[start] == '一' && sentence.Text[start + 1] is '场' or '次' or '个' or '期')
        {
            start += 2; // 一场|院坝会|正在举行
        }

        if (start + 3 < nounStart && sentence.Text[start] == '经' && (LevelWords.Contains(sentence.Text[start + 1], StringComparison.Ordinal) || sentence.Text.AsSpan(start, nounStart - start).Contains("委常委会", StringComparison.Ordinal)))
        {
            start++; // 经|县人民政府第六次常务会议|研究
        }

        if (start + 3 < nounStart && sentence.Text[start] is '我' or '本' && "校院司局".Contains(sentence.Text[start + 1], StringComparison.Ordinal))
        {
            // 我校|一周年总结会; 我校与甲公司、乙公司三方|“联合实验室”揭牌仪式
            var quote = sentence.Text[start + 2] is '与' or '和' ? sentence.Text.IndexOf('“', start, nounStart - start) : -1;
            start = quote > 0 ? quote : start + 2;
        }

        return start;
    }
}
