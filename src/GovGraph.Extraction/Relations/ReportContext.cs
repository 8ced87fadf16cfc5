using GovGraph.Core.Facts;
using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Relations.Acts;
using GovGraph.Extraction.Relations.Roles;
using GovGraph.Extraction.Relations.Trips;
using GovGraph.Extraction.Resolution;
using GovGraph.Extraction.Resolution.Dates;
using GovGraph.Extraction.Resolution.Meetings;
using GovGraph.Extraction.Resolution.People;
using GovGraph.Extraction.Resolution.Places;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Relations;

/// <summary>All that is known of a report when relations are read. Nothing in it changes the text or the mentions.</summary>
internal sealed record ReportContext(
    IReadOnlyList<TaggedSentence> Sentences,
    MentionSet Mentions,
    HeaderFacts Header,
    EventDates Dates,
    Districts Districts,
    People People,
    Resolution.Meetings.Meetings Meetings,
    Resolution.Places.Places Places,
    IReadOnlyList<IReadOnlyList<GroupAct>> Groups)
{
    private readonly Dictionary<PersonEntity, Division?> posted = [];
    private IReadOnlyList<Trip>? trips;
    private IReadOnlyList<ReadRole>? roles;

    /// <summary>Who went where.</summary>
    public IReadOnlyList<Trip> Trips => trips ??= new TripReader(this).Read();

    /// <summary>Who did what at which meeting.</summary>
    public IReadOnlyList<ReadRole> Roles => roles ??= new MeetingRoleReader(this).Read();

    /// <summary>The lowest division (county or above) of somebody's current posts, else the one whose organs act.</summary>
    public Division? HomeOf(PersonEntity person) => PostedIn(person) ?? Districts.Acting?.CountyOrAbove;

    /// <summary>The lowest division (county or above) that somebody's current posts name; null where they name none.</summary>
    public Division? PostedIn(PersonEntity person)
    {
        if (!posted.TryGetValue(person, out var home)) // every fact about him asks
        {
            posted.Add(person, home = ReadPosts(person));
        }

        return home;
    }

    /// <summary>How facts refer to an official.</summary>
    public OfficialRef Official(PersonEntity person)
    {
        var home = HomeOf(person);
        var ordinal = People.All.Count(p => p.Key == person.Key && p.IsOfficial && p.Ordinal < person.Ordinal && HomeOf(p)?.Code == home?.Code);
        return new OfficialRef(person.Name, home, ordinal);
    }

    public PlaceRef Place(PlaceEntity place) =>
        new(place.Name, place.District?.CountyOrAbove, Districts.Acting?.CountyOrAbove);

    public static MeetingRef Meeting(MeetingEntity meeting) => new(
        meeting.Name, meeting.Date.Date, meeting.District?.CountyOrAbove, meeting.Named.IsBareClass, meeting.Ordinal);

    private Division? ReadPosts(PersonEntity person)
    {
        Division? home = null;
        foreach (var title in person.Titles.Where(t => t.Part.Status == PostStatus.Current))
        {
            var division = Districts.OfOrgan(title.Part.Text, title.Sentence)?.CountyOrAbove;
            if (division is not null && (home is null || division.Level > home.Level))
            {
                home = division;
            }
        }

        return home;
    }
}
