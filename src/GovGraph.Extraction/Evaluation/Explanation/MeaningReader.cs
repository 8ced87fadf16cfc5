using GovGraph.Core.Facts;
using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Relations;

namespace GovGraph.Extraction.Evaluation.Explanation;

/// <summary>What resolution took a mention for.</summary>
internal sealed class MeaningReader(ReportContext report)
{
    /// <summary>Null where it stands for nothing.</summary>
    public string? Of(Mention mention) => mention switch
    {
        PersonMention m => Person(m),
        PlaceMention m when report.Places.Meant.TryGetValue(m, out var place) =>
            $"{(place.IsProject ? "project" : place.IsVisited ? "site" : "place nobody visits")} {place.Name}{In(place.District)}",
        MeetingMention m when m.Cue != MeetingCue.Spirit && report.Meetings.Meant.TryGetValue(m, out var meeting) =>
            $"meeting {meeting.Name} {meeting.Date.Date?.ToString() ?? "undated"}{In(meeting.District)}",
        DivisionMention m => Division(m),
        DateMention m => report.Dates.DateAt(m.Sentence, m.End).Date?.ToString(),
        InitiativeMention m => m.Name,
        _ => null,
    };

    private string? Person(PersonMention mention)
    {
        var use = report.People.BySentence[mention.Sentence].FirstOrDefault(u => u.NameStart < mention.End && mention.Start < u.End);
        var entity = use?.Entity ?? report.People.All.FirstOrDefault(p => p.Name == mention.Name);
        return entity is null || entity.IsDropped ? null
            : entity.IsOfficial ? $"official {entity.Name}"
            : $"{entity.Name}, {(string.IsNullOrEmpty(entity.Role) ? "no official" : entity.Role)}";
    }

    private string? Division(DivisionMention mention)
    {
        var rows = report.Districts.Rows.Where(r => mention.Candidates.Any(c => c.Code == r.Division.Code)
            || r.Division.Name.StartsWith(mention.Printed, StringComparison.Ordinal)).ToList();
        return rows.Count == 0 ? null : string.Join(", ", rows.Select(r => $"{r.Division.Name} ({r.Rule})"));
    }

    private static string In(Division? division) => division is null ? "" : $", {division.CountyOrAbove.Name}";
}
