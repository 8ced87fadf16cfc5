using GovGraph.Core.Facts;
using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Resolution.Meetings;

namespace GovGraph.Extraction.Relations.Roles;

/// <summary>Whose meeting it is: the division its name begins with, the organ that calls it (全县…, 市政府第18次…), else the level of who chairs it.</summary>
internal static class MeetingDistrict
{
    public static Division? Of(MeetingEntity meeting, ReportContext report, IReadOnlyList<ReadRole> roles)
    {
        var mention = meeting.Named;
        var named = report.Mentions.Of<DivisionMention>(mention.Sentence).FirstOrDefault(d => d.Start == mention.Start && d.End <= mention.End);
        if (named is not null && report.Districts.OfOrgan(mention.Name, mention.Sentence) is { } own)
        {
            return own;
        }

        var name = mention.Name;
        if (name.StartsWith("全国", StringComparison.Ordinal) || name.StartsWith("中央", StringComparison.Ordinal))
        {
            return null;
        }

        var organ = name[0] is '全' or '我' ? name[1..] : name;
        if (organ.Length > 0 && organ[0] is '省' or '市' or '县' or '区' or '州' or '旗' or '盟' or '地')
        {
            return report.Districts.OfOrgan(organ, mention.Sentence);
        }

        var chair = roles.FirstOrDefault(r => r.Meeting == meeting && r.Role == MeetingRole.Chaired)
            ?? roles.FirstOrDefault(r => r.Meeting == meeting && r.Role == MeetingRole.Spoke);
        return chair is null ? report.Districts.LabelAt(mention.Sentence) ?? report.Districts.Acting
            : report.PostedIn(chair.Person) is null && report.Districts.LabelAt(mention.Sentence) is { } item ? item
            : HomeOfChair(chair, report);
    }

    private static Division? HomeOfChair(ReadRole chair, ReportContext report)
    {
        if (chair.Person.Titles.Any(t => t.Part.Text.Contains("中央", StringComparison.Ordinal) || t.Part.Text.Contains("国务院", StringComparison.Ordinal)))
        {
            return null;
        }

        return report.HomeOf(chair.Person);
    }
}
