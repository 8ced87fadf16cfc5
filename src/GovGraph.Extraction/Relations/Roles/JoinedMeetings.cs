using System.Text.RegularExpressions;
using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Resolution.Meetings;

namespace GovGraph.Extraction.Relations.Roles;

/// <summary>
/// Meetings that one verb calls together (主持召开|党组会议|和|第6次常务会议|): who is told to have been at the one by that verb, or by a word
/// that means either (出席会议), was at all of them.
/// </summary>
internal sealed partial class JoinedMeetings
{
    private const int LongestJoint = 2;
    private readonly Dictionary<MeetingEntity, List<MeetingEntity>> groups = [];
    private readonly HashSet<MeetingMention> listed = new(ReferenceEqualityComparer.Instance);

    private readonly HashSet<MeetingEntity> inTurn = [];

    public JoinedMeetings(ReportContext report)
    {
        for (var index = 0; index < report.Sentences.Count; index++)
        {
            MeetingMention? last = null;
            foreach (var mention in report.Mentions.Of<MeetingMention>(index).Where(m => report.Meetings.Meant.ContainsKey(m)))
            {
                if (last is not null && mention.Start - last.End is > 0 and <= LongestJoint && last.Cue == mention.Cue
                    && report.Sentences[index].Text.AsSpan(last.End, mention.Start - last.End) is "和" or "及" or "以及" or "与" or "、")
                {
                    Join(report.Meetings.Meant[last], report.Meetings.Meant[mention]);
                    listed.Add(last);
                    listed.Add(mention);
                    if (InTurn.IsMatch(report.Sentences[index].Text, mention.End))
                    {
                        inTurn.UnionWith([report.Meetings.Meant[last], report.Meetings.Meant[mention]]);
                    }
                }

                last = mention;
            }
        }
    }

    /// <param name="meeting">The meeting that somebody has a part in.</param>
    /// <param name="named">The words that mean it there; null where it goes on from before.</param>
    public IReadOnlyList<MeetingEntity> All(MeetingEntity meeting, MeetingMention? named) =>
        (named is null ? inTurn.Contains(meeting) : listed.Contains(named) || MeetingNames.IsReference(named.Name)) && groups.TryGetValue(meeting, out var group) ? group : [meeting];

    /// <summary>甲会议、乙会议|先后召开|。张三出席: at both, though neither is named again.</summary>
    [GeneratedRegex("\\G(?:[^，。；]{0,12}(?:先后|相继|接连|套开|一并|合并)[^，。；]{0,12}(?:召开|举行))", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex InTurn { get; }

    private void Join(MeetingEntity a, MeetingEntity b)
    {
        if (a == b)
        {
            return;
        }

        var group = groups.TryGetValue(a, out var known) ? known : groups[a] = [a];
        if (!group.Contains(b))
        {
            group.Add(b);
        }

        groups[b] = group;
    }
}
