using System.Buffers;
using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions;

namespace GovGraph.Extraction.Relations.Acts;

/// <summary>The words by which predicates and what stands before names are understood.</summary>
internal sealed partial class ActWords
{
    /// <summary>How far behind a name its 一行 stands at most (张三等同志一行).</summary>
    private const int PartyReach = 6;

    private const int FarthestDenied = 3;

    private static readonly ILookup<string, string> Speech =
        TsvFile.Read("Lexicons/speechverbs.tsv", "word", "kind").ToLookup(row => row[1], row => row[0]);

    /// <summary>希望企业多来投资, 要求加快进度: what is wished for needs no comma.</summary>
    private static readonly string[] Wishes = [.. Speech["wish"]];

    /// <summary>强调，…; 说：“…”: speech begins at the mark behind.</summary>
    private static readonly string[] SpeechEnds = [.. Speech["say"]];

    private static readonly NounList MeetingTells = CueWords.Meetings.At(MeetingCueList.MeetingTells);
    private static readonly NounList ToldAtMeeting = CueWords.Meetings.At(MeetingCueList.ToldAtMeeting);

    private static readonly SearchValues<char> NoOrgan = SearchValues.Create("，。；、：“”（）的到来");

    private readonly WordSet<Act> acts =
        new(TsvFile.Read("Lexicons/acts.tsv", "word", "act").SelectMany(row => Spellings(row[0]).Select(word => KeyValuePair.Create(word, row.Enum<Act>(1)))));

    private readonly WordSet<Slot> before =
        new(TsvFile.Read("Lexicons/beforenames.tsv", "word", "place").Select(row => KeyValuePair.Create(row[0], row.Enum<Slot>(1))));

    /// <summary>All that a predicate says was done; words inside names (座谈会, 参观基地) say nothing.</summary>
    public Act In(string text, int start, int end, IReadOnlyList<Mention> names)
    {
        var found = Act.None;
        for (var i = start; i < end;)
        {
            if (names.FirstOrDefault(n => n.Start <= i && i < n.End) is { } name)
            {
                i = name.End;
                continue;
            }

            if (text[i] == '，' && found != Act.None && OthersClause.BeginsAt(text, i + 1))
            {
                i = ClauseEnd(text, i + 1, end); // …检查，有关部门负责人陪同: others did that
                continue;
            }

            if (text[i] == '《' && text.AsSpan(start, i - start) is [.., '宣', '读'] or [.., '宣', '读', '了'] && text.IndexOf('》', i) is > 0 and var closed && closed < end)
            {
                i = closed; // 宣读《…通报》
                continue;
            }

            if (text.AsSpan(i).StartsWith("听取", StringComparison.Ordinal))
            {
                i = HearingEnd(text, i, end); // 听取汇报: others report
                continue;
            }

            if (Denied(text, i, end) is > 0 and var denied)
            {
                i = denied; // 未参加, 没有发言
                continue;
            }

            var length = acts.MatchStart(text, i, out var act);
            if (act == Act.Attended && length > 0 && text.AsSpan(i).StartsWith("宣读", StringComparison.Ordinal))
            {
                found |= act;
                i = Math.Max(i + length, HearingEnd(text, i, end)); // 宣读书面讲话: what is read out
                continue;
            }

            if (length > 0 && i + length <= end)
            {
                act = act == Act.None && OnlyManner.IsMatch(text.AsSpan(start, i - start)) && text.AsSpan(i) is ['传', '达', '学', '习', ..] or ['安', '排', '部', '署', ..] or ['部', '署', '安', '排', ..] ? Act.Spoke : act; // 张三|传达学习…, 李四|安排部署…: not on an agenda
                if (act == Act.Visited && length > 1 && i + length < text.Length && text[i + length] is '团' or '组' && i > start)
                {
                    act = Act.None; // 对考察团表示欢迎: the party, not what was done
                }

                // 对考察团一行表示欢迎: the party is somebody else's
                found |= (i - start > PartyReach || text[start] is '对' or '向' or '与' or '同' || Receives(text, start)) && text.AsSpan(i, length).SequenceEqual("一行") ? Act.None : act;
                i += length;
            }
            else
            {
                i++;
            }
        }

        return found;
    }

    [GeneratedRegex("^(?:首先|先|还|随后|带头|带领大家|集中|领头)?$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex OnlyManner { get; }

    /// <summary>What is said not to have been done: 未参加, 没有发言, 没能到会, 不再陪同; its end, or 0.</summary>
    private int Denied(string text, int start, int end)
    {
        var next = start + 1 < end ? text[start + 1] : ' ';
        var at = (text[start] == '未' && !NotYet.IsMatch(text, start + 1)) || (text[start] == '没' && next is not ('有' or '能' or '来')) ? start + 1
            : (text[start] == '没' && next is '有' or '能' or '来') || (text[start] == '不' && next is '再' or '能') ? start + 2
            : 0;
        var farthest = text[start] == '没' && at == start + 1 ? at : at + FarthestDenied; // 没过几天到…
        for (var from = at; at > 0 && from <= farthest && from < end && text[from] is not ('，' or '。' or '；'); from++)
        {
            if (acts.MatchStart(text, from, out var act) is > 0 and var length && act != Act.None)
            {
                return from + length;
            }
        }

        return 0;
    }

    /// <summary>未|来, 未|成年人: the word denies nothing.</summary>
    [GeneratedRegex("\\G(?:来(?!得及)|成年|必|婚|雨绸缪)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex NotYet { get; }

    /// <summary>作动员, also printed 做动员.</summary>
    private static IEnumerable<string> Spellings(string word) => word[0] == '作' ? [word, '做' + word[1..]] : [word];

    /// <summary>张三会见了客人一行: who receives does not travel.</summary>
    private static bool Receives(string text, int start) =>
        start + 1 < text.Length && text.AsSpan(start, 2) is "会见" or "会晤" or "接见" or "接待" or "迎接" or "欢迎";

    /// <summary>工作要求, 的要求: what is required, nobody says it here.</summary>
    private static bool IsNoun(string text, int at) =>
        at > 0 && (text[at - 1] == '的' || text.AsSpan(0, at).EndsWith("工作", StringComparison.Ordinal) || text.AsSpan(0, at).EndsWith("严格", StringComparison.Ordinal) || text.AsSpan(0, at) is [.., '指' or '批', '示'] or [.., '讲', '话'] || text[at - 1] is '”' or '关');

    /// <summary>听取汇报|并讲话: what is heard ends where he does more.</summary>
    private static int HearingEnd(string text, int start, int end)
    {
        var stop = ClauseEnd(text, start, end);
        var more = text.IndexOf('并', start, stop - start);
        return more > start + 2 && text[more + 1 < text.Length ? more + 1 : more] is not ('审' or '行' or '购' or '网' or '入' or '举' or '重') ? more : stop;
    }

    public static int ClauseEnd(string text, int start, int end)
    {
        while (start < end && text[start] is not ('，' or '。' or '；'))
        {
            start++;
        }

        return start;
    }

    /// <summary>The place that the word before a list gives it.</summary>
    public Slot SlotAt(string text, int start) =>
        before.MatchEnd(text, start >= 2 && text[start - 2] is '我' or '本' or '该' ? start - 2 : start, 0, out var slot) > 0 ? slot : Slot.Subject;

    /// <summary>张三介绍的…情况, 李四所作的汇报: what he said is spoken of, the sentence tells of others.</summary>
    public static bool IsRelative(string text, int end) => Relative.IsMatch(text, end);

    [GeneratedRegex("\\G(?:同志|副?主任|副?局长|副?处长|副?校长|副?院长)?(?:介绍|汇报|讲解|提出|反映|所作|作出|所做|所提)的", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Relative { get; }

    /// <summary>张三率|县水利局|李四: between the word and the names stands the organ that they are of.</summary>
    public Slot SlotBetween(string text, int from, int start)
    {
        if (start - from is < 3 or > 16 || before.MatchStart(text, from, out var slot) == 0 || slot is not (Slot.Led or Slot.Guest))
        {
            return Slot.Subject;
        }

        return text.AsSpan(from, start - from).IndexOfAny(NoOrgan) < 0 ? slot : Slot.Subject;
    }

    /// <summary>县长张三出席，|会议强调…; 张三主持，|会上通报了…: what the meeting does, or nobody who is named, is none of his deeds.</summary>
    /// <returns>The comma before it, else the limit.</returns>
    public static int OthersStart(string text, int start, int limit)
    {
        for (var at = start; at + 3 < limit; at++)
        {
            var comma = text.AsSpan(at, limit - at).IndexOf("，会", StringComparison.Ordinal);
            if (comma < 0)
            {
                break;
            }

            at += comma;
            if ((text[at + 2] == '议' && MeetingTells.BeginsAt(text, at + 3)) || (text[at + 2] == '上' && ToldAtMeeting.BeginsAt(text, at + 3) && !(at + 4 < limit && text[at + 4] is '他' or '她')))
            {
                return at;
            }
        }

        return limit;
    }

    /// <summary>会上宣读了通报|，并作讲话; 会议作了部署|，他还作总结: the subject goes on behind what the meeting does.</summary>
    /// <returns>The comma before it, else the limit.</returns>
    public static int ResumedAt(string text, int others, int limit) =>
        others < limit && Resumed.Match(text, others + 1, limit - others - 1) is { Success: true } again ? again.Index : limit;

    [GeneratedRegex("，(?:(?:最后|随后)?[他她](?!们)|并(?:在会上)?[^，。；请邀由听让]{0,8}(?:讲话|致辞|发言|总结|点评|主持)(?=[，。；]|$))", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Resumed { get; }

    /// <summary>Where reported speech begins (强调，… ; 说：“…), so that what is said is not taken for what is done; else the end.</summary>
    public static int SpeechStart(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (i == start || text[i - 1] is '，' or '；' or '并')
            {
                foreach (var word in Wishes)
                {
                    if (i + word.Length < end && text.AsSpan(i).StartsWith(word, StringComparison.Ordinal) && text[i + word.Length] is not ('，' or '：'))
                    {
                        return i + word.Length;
                    }
                }
            }

            if (text[i] is not ('，' or '：'))
            {
                continue;
            }

            foreach (var word in SpeechEnds)
            {
                if (i - word.Length >= start && !(word == "要求" && IsNoun(text, i - word.Length)) && text.AsSpan(i - word.Length, word.Length).SequenceEqual(word))
                {
                    return i;
                }
            }
        }

        return end;
    }
}
