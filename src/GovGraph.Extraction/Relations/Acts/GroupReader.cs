using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Resolution.People;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Relations.Acts;

/// <summary>Puts the persons of a sentence into lists and reads what each list does: [县委书记张三]主持，[副县长李四、王五]参加.</summary>
internal sealed partial class GroupReader(ActWords words)
{
    private const int LongestRest = 14;
    private const int MostAdverbs = 3;
    private static readonly NounList MutualAdverbs = CueWords.Persons.At(PersonCueList.MutualAdverb);
    private static readonly NounList MutualDeeds = CueWords.Persons.At(PersonCueList.MutualDeed);
    private readonly LaterActs later = new(words);

    public IReadOnlyList<GroupAct> Read(TaggedSentence sentence, IReadOnlyList<PersonUse> uses, IReadOnlyList<Mention> mentions)
    {
        uses = [.. uses.Where(u => !u.Entity.IsPlace && !IsCommissioner(sentence.Text, u))];
        var groups = new List<GroupAct>();
        var names = mentions.Where(m => m is PlaceMention or ConveyedMention or MeetingMention && m.End - m.Start > 1).ToList();
        for (var i = 0; i < uses.Count;)
        {
            var next = i + 1;
            while (next < uses.Count && uses[next].Group == uses[i].Group)
            {
                next++;
            }

            var start = uses[i].Start;
            var lead = Inverted.Match(sentence.Text, 0, start) is { Success: true } before ? before : Inverted.Match(sentence.Text, 0, uses[i].NameStart);
            if (lead.Success)
            {
                next = i + InvertedLength(sentence.Text, uses, i, next, names);
            }

            var end = uses[next - 1].End;
            var limit = Math.Max(end, next < uses.Count ? NextStart(sentence.Text, uses[next].Start) : sentence.Text.Length);
            var others = ActWords.OthersStart(sentence.Text, end, limit);
            var predicateEnd = ActWords.SpeechStart(sentence.Text, end, others);
            var resumed = predicateEnd < others ? limit : ActWords.ResumedAt(sentence.Text, others, limit);
            (predicateEnd, limit) = resumed < limit ? (ActWords.SpeechStart(sentence.Text, resumed, limit), limit) : (predicateEnd, others);
            var slot = words.SlotAt(sentence.Text, start);
            if (slot == Slot.Subject && groups.Count > 0)
            {
                slot = groups[^1].Acts == Act.None && sentence.Text.AsSpan(groups[^1].End, Math.Max(0, start - groups[^1].End)) is var between && (between is "代表" or "受" || Beneficiary.IsMatch(between))
                    ? Slot.Object // 副县长李四代表|县长张三|讲话, 为招商标兵|王五|颁奖
                    : words.SlotBetween(sentence.Text, groups[^1].End, start); // 张三率|县水利局|李四
            }

            if (slot == Slot.Object && start > 0 && uses[i].Entity.Name.Length > 2 && sentence.Text[start - 1] == uses[i].Entity.Name[0])
            {
                slot = Slot.Subject; // 26日向明远同志到…: his surname, no preposition
            }

            if (slot == Slot.Subject && AtHome.IsMatch(sentence.Text, end) && start > 0 && sentence.Text[start - 1] is '在' or '到')
            {
                slot = Slot.Object; // 在老党员张三家里吃过饭，一行又…: he goes nowhere
            }

            if (slot == Slot.Subject && groups.Count > 0 && groups[^1].Slot == Slot.Heard && Reported.IsMatch(sentence.Text, end) && sentence.Text.AsSpan(groups[^1].End, start - groups[^1].End).EndsWith("、"))
            {
                slot = Slot.Heard; // 听取了张三关于甲的报告、|李四|关于乙的报告
            }

            if (slot == Slot.Subject && ActWords.IsRelative(sentence.Text, end))
            {
                slot = Slot.Heard; // 听取了张三介绍的…情况
            }
            else if (slot == Slot.Object && start > 0 && sentence.Text[start - 1] is '对' or '就' && Said.IsMatch(sentence.Text, end))
            {
                slot = Slot.Heard; // 对张三的发言逐一点评
            }

            var acts = words.In(sentence.Text, end, Math.Min(others, predicateEnd), names)
                | (resumed < predicateEnd ? words.In(sentence.Text, resumed + 1, predicateEnd, names) : Act.None);
            if (slot == Slot.Subject && lead.Success)
            {
                acts |= Present.IsMatch(lead.ValueSpan) ? Act.Attended : words.In(sentence.Text, lead.Index, lead.Index + lead.Length, names); // 主持会议的是|张三
            }

            var group = new GroupAct([.. uses.Skip(i).Take(next - i)], sentence.Index, start, end, predicateEnd, slot,
                acts, predicateEnd < limit);
            if (slot == Slot.Subject && groups.Count > 0 && GoesOn(sentence, groups[^1], start))
            {
                groups[^1] = Joined(groups[^1], group);
            }
            else
            {
                groups.Add(group);
            }

            i = next;
        }

        for (var i = groups.Count - 2; i >= 0; i--)
        {
            if (groups[i] is { Acts: Act.None, Speaks: false, Slot: Slot.Subject } part && groups[i + 1].Start > part.End && Subject.IsMatch(sentence.Text.AsSpan(part.End, groups[i + 1].Start - part.End))
                && Respectively.IsMatch(sentence.Text, groups[i + 1].End))
            {
                groups[i] = part with { Acts = groups[i + 1].Acts }; // 张三就排涝、李四就安置分别作了部署
            }
            else if (groups[i] is { Speaks: false, Slot: Slot.Subject } host && groups[i + 1].Slot == Slot.With && DoTogether(sentence.Text, groups[i + 1].End))
            {
                groups[i] = host with { Acts = host.Acts | Act.Attended }; // 张三代表县政府与李四|签订协议
            }
        }

        later.Add(groups, sentence.Text, names);
        return groups;
    }

    private static bool DoTogether(string text, int at)
    {
        for (var i = 0; i < MostAdverbs; i++)
        {
            at += MutualAdverbs.LengthAt(text, at);
        }

        return MutualDeeds.BeginsAt(text, at) || Unveils.IsMatch(text, at);
    }

    [GeneratedRegex("\\G为[^，。；]{2,20}(?:揭牌|揭幕|剪彩)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Unveils { get; }

    [GeneratedRegex("^[为给][^，。；：、的]{2,12}$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Beneficiary { get; }

    [GeneratedRegex("\\G(?:同志)?(?:等[^，。；的]{0,6})?的(?:汇报|发言|述职|讲话|介绍|讲解|表态)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Said { get; }

    [GeneratedRegex("\\G(?:同志)?(?:受[^，。；]{2,12}委托)?(?:所?作的)?(?:关于|就|对)[^，。；]{2,60}?的?(?:报告|汇报|说明|发言)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Reported { get; }

    [GeneratedRegex("\\G(?:同志)?的?(?:家|院子|地里|大棚)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex AtHome { get; }

    [GeneratedRegex("^(?:就|围绕|对|从)[^，。；]{1,40}[、，]$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Subject { get; }

    [GeneratedRegex("\\G(?:就|围绕|对|从)[^，。；]{1,40}?(?:分别|依次|先后)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Respectively { get; }

    /// <summary>省领导张三、李四，省武警|总队司令员王五在主席台就座: nothing but the rest of the next title stands between two lists that are one.</summary>
    private static bool GoesOn(TaggedSentence sentence, GroupAct last, int start) =>
        last is { Acts: Act.None, Speaks: false, Slot: Slot.Subject } && start - last.End is >= 2 and <= LongestRest
        && sentence.Text[last.End] is '，' or '、' && OrganRest.IsMatch(sentence.Text.AsSpan(last.End + 1, start - last.End - 1));

    /// <summary>主持仪式的是张三，李四讲话: the first only; 出席会议的有张三，李四。: all of the list.</summary>
    private int InvertedLength(string text, IReadOnlyList<PersonUse> uses, int from, int to, IReadOnlyList<Mention> names)
    {
        var limit = to < uses.Count ? uses[to].Start : text.Length;
        for (var i = from + 1; i < to && words.In(text, uses[to - 1].End, Math.Max(uses[to - 1].End, limit), names) != Act.None; i++)
        {
            if (text[uses[i].Start - 1] == '，')
            {
                return i - from;
            }
        }

        return to - from;
    }

    /// <summary>主持仪式的是, 主持人是, 一同出席的还有, 出席会议的县领导有.</summary>
    [GeneratedRegex("(?:^|(?<=[，。；、]))(?:[^，。；：、]{2,18}的(?:[^，。；：、的]{0,6}领导(?:同志|干部)?|嘉宾|同志|人员|单位)?(?:分别)?(?:是|还有|有|包括)|[^，。；：、]{0,8}(?:主持|主讲|致辞|发言|汇报|宣讲|授课)人(?:是|为)|(?:(?:特邀|参会|出席|与会|到会|应邀)(?:代表|嘉宾|领导|人员|来宾|专家)|嘉宾|来宾)(?:还)?(?:有|是|为|包括|：))：?$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Inverted { get; }

    /// <summary>参加讲话阶段会议的还有|张三: whatever was done there by others.</summary>
    [GeneratedRegex("^(?:一同|一起|共同|陪同|一道)?(?:参加|出席|列席|特邀|参会|与会|到会|应邀|嘉宾|来宾)[^并]*[有括是为：]：?$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Present { get; }

    /// <summary>主持的是张三，|致辞的是李四: what leads to the next list is its own.</summary>
    private static int NextStart(string text, int start) => Inverted.Match(text, 0, start) is { Success: true } lead ? lead.Index : start;

    /// <summary>受县长李四|委托: he only sends somebody.</summary>
    private static bool IsCommissioner(string text, PersonUse use) =>
        use.Start > 0 && text[use.Start - 1] == '受' && Commission.IsMatch(text, use.End);

    [GeneratedRegex("\\G(?:同志)?的?委托", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Commission { get; }

    private static GroupAct Joined(GroupAct first, GroupAct second) => second with { Uses = [.. first.Uses, .. second.Uses], Start = first.Start, Slot = first.Slot };

    [GeneratedRegex("^[\\p{Lo}（）]*(?:[省市县区州局委办厅院会处室站所中心总警军队社团部司]|集团|公司|[省市县区乡镇村局场厂院校]里)$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex OrganRest { get; }
}
