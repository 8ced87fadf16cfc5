using GovGraph.Core.Facts;

namespace GovGraph.Extraction.Tests.Support;

/// <summary>What a report tells, in short lines that a test can compare: <c>张三: 县委副书记, 县长</c>.</summary>
internal sealed class Told(SharedExtractor shared)
{
    public string Officials(string text) => string.Join("; ", Facts<OfficialFact>(text)
        .GroupBy(f => f.Official).Select(g => $"{g.Key.Name}: {string.Join(", ", g.Select(f => f.Post?.Title).Where(t => t is not null))}".TrimEnd()));

    public string People(string text) => string.Join("; ", Facts<PersonFact>(text).Select(f => $"{f.Name} {f.Role}".TrimEnd()));

    public string Visits(string text) => string.Join("; ", Facts<InspectionFact>(text)
        .GroupBy(f => (f.Place.Name, Date: f.Date?.ToString() ?? "?"))
        .Select(g => $"{g.Key.Name} {g.Key.Date}: {string.Join(" ", g.Select(f => f.Official.Name + (f.Role == InspectionRole.Led ? "*" : "")))}"));

    public string Roles(string text) => string.Join("; ", Facts<RoleFact>(text)
        .GroupBy(f => f.Meeting.Name).Select(g => $"{g.Key}: {string.Join(" ", g.Select(f => $"{f.Official.Name}/{f.Role}"))}"));

    public string Meetings(string text) => string.Join("; ", Facts<MeetingFact>(text).Select(f => $"{f.Meeting.Name} {f.Meeting.Date}".TrimEnd()));

    public string Places(string text) => string.Join("; ", Facts<ProjectFact>(text).Select(f => $"P {f.Place.Name} {f.Place.District?.Name}".TrimEnd())
        .Concat(Facts<SiteFact>(text).Select(f => $"S {f.Place.Name}")));

    public string WhoseMeetings(string text) => string.Join("; ", Facts<MeetingFact>(text).Select(f => $"{f.Meeting.Name}: {f.Meeting.District?.Name}"));

    private IEnumerable<T> Facts<T>(string text)
        where T : Fact => shared.Extractor.Extract(text).Facts.OfType<T>();
}
