using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Relations;
using GovGraph.Extraction.Relations.Acts;
using GovGraph.Extraction.Resolution.Meetings;
using GovGraph.Extraction.Resolution.People;
using GovGraph.Extraction.Resolution.Places;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Resolution;

/// <summary>What the mentions mean: which person, which division, which day, which meeting, which place.</summary>
internal sealed class Resolver(Lexicon lexicon)
{
    private readonly PersonResolver people = new(lexicon.Titles, lexicon.LeaderVerbs, lexicon.Surnames, lexicon.Divisions);
    private readonly DistrictResolver divisions = new(lexicon.Divisions);
    private readonly GroupReader groups = new(lexicon.Acts);

    public ReportContext Resolve(IReadOnlyList<TaggedSentence> sentences, MentionSet mentions)
    {
        var header = HeaderReader.Read(sentences);
        var dates = DateResolver.Resolve(sentences, mentions.All, header);
        var districts = divisions.Resolve(sentences, mentions.All, header);
        var everybody = people.Resolve(sentences, mentions.Of<PersonMention>(), mentions.Of<ConveyedMention>(), districts.Acting?.CountyOrAbove);
        var meetings = MeetingResolver.Resolve(sentences, mentions.Of<MeetingMention>(), header.Published);
        foreach (var meeting in meetings.All)
        {
            meeting.Date = meeting.Told.IsAside ? meeting.Date
                : SessionOpening.Of(meeting, dates.DateOfMeeting(meeting.Told.Sentence, meeting.Told.Start, meeting.Told.End), sentences, dates);
        }

        var places = PlaceResolver.Resolve(sentences, mentions.Of<PlaceMention>(), districts, lexicon.Divisions, header.Source);
        return new ReportContext(sentences, mentions, header, dates, districts, everybody, meetings, places,
            [.. sentences.Select(s => groups.Read(s, everybody.BySentence[s.Index], mentions.In(s.Index)))]);
    }
}
