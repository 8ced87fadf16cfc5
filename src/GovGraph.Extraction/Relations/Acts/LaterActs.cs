using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions;

namespace GovGraph.Extraction.Relations.Acts;

/// <summary>What a list does at a meeting that is told only behind the people it does it to.</summary>
/// <param name="Acts">Chairing, speaking, attending.</param>
/// <param name="Speaks">Reported speech follows.</param>
/// <param name="Start">Where it is told.</param>
/// <param name="End">Where that ends.</param>
internal sealed record Later(Act Acts, bool Speaks, int Start, int End);

/// <summary>县长张三听取李四的汇报后|指出…; 张三对李四的发言|作了点评: somebody named in between does not end what the subject does.</summary>
internal sealed partial class LaterActs(ActWords words)
{
    private const Act AtMeetings = Act.Chaired | Act.Spoke | Act.Attended;

    private const string Sayings = "(?:汇报|发言|述职|讲话|介绍|意见|建议|问题|情况|说明|报告|提问|诉求|请求|话|回答|答复|批示|问候|做法|讲解|陈述|表态)";

    private const string Whose = "\\G(?:同志)?(?:等[^，。；的]{0,8})?(?:的[^，。；]{0,12}?|[^，。；]{0,8}的[^，。；]{0,8}?|所[作提述][^，。；]{0,4}?)";

    private static readonly NounList Asking = CueWords.Persons.At(PersonCueList.Asking);
    private static readonly NounList Judging = CueWords.Persons.At(PersonCueList.Judging);

    public void Add(List<GroupAct> groups, string text, IReadOnlyList<Mention> names)
    {
        var subject = -1;
        for (var i = 0; i < groups.Count; i++)
        {
            var group = groups[i];
            if (group.Slot is Slot.Subject or Slot.Agent)
            {
                subject = group.Start > 0 && text[group.Start - 1] == '以' ? -1 : i; // 以张三同志为…
            }
            else if (group.Slot == Slot.Guest || Asking.EndsAt(text, group.Start, 0))
            {
                subject = -1; // 陪同李四|讲话, 请李四|发言: his own deeds
            }
            else if (subject >= 0)
            {
                var said = group.Slot == Slot.Heard ? Heard : OfSomebody;
                var start = said.Match(text, group.End) is { Success: true } rest && rest.Index + rest.Length <= group.PredicateEnd ? rest.Index + rest.Length : group.End;
                if (Judging.EndsAt(text, group.Start, 0))
                {
                    start = ActWords.ClauseEnd(text, group.End, group.PredicateEnd);
                    if (start >= group.PredicateEnd)
                    {
                        continue; // 批评李四|汇报不实
                    }
                }

                var acts = (words.In(text, start, group.PredicateEnd, names) & AtMeetings) | (groups[subject].Later?.Acts ?? Act.None);
                var speaks = group.Speaks && group.Slot != Slot.With; // who talks with somebody and says… is on a visit
                if (acts != Act.None || speaks)
                {
                    groups[subject] = groups[subject] with { Later = new Later(acts, speaks, start, group.PredicateEnd) };
                }
            }
        }
    }

    /// <summary>听取张三|汇报, 李四|的汇报.</summary>
    [GeneratedRegex(Whose + "?" + Sayings, RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Heard { get; }

    /// <summary>就李四|所提问题, 接过张三|的话: what they said or asked.</summary>
    [GeneratedRegex(Whose + Sayings, RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex OfSomebody { get; }
}
