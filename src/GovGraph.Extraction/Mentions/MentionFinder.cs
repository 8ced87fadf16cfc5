using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions.Divisions;
using GovGraph.Extraction.Mentions.Initiatives;
using GovGraph.Extraction.Mentions.Meetings;
using GovGraph.Extraction.Mentions.Persons;
using GovGraph.Extraction.Mentions.Places;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions;

/// <summary>All recognisers, in order; a new kind of mention is a line here.</summary>
internal sealed class MentionFinder(Lexicon lexicon)
{
    private readonly IMentionRecognizer[] recognizers =
    [
        new PersonRecognizer(),
        new ConveyedSpeech(),
        new PlaceRecognizer(lexicon.Places),
        new MeetingRecognizer(lexicon.Meetings),
        new DateRecognizer(lexicon.Dates),
        new DivisionRecognizer(lexicon.Divisions, lexicon.LevelOrgans, lexicon.NameNouns),
        new TownRecognizer(lexicon.Divisions),
        new InitiativeRecognizer(lexicon.Initiatives),
    ];

    public MentionSet Find(IReadOnlyList<TaggedSentence> sentences)
    {
        var refused = new List<Refusal>();
        return new([.. sentences.Select(s => MentionMerger.Merge([.. recognizers.SelectMany(r => r.Find(s))], refused))], refused);
    }
}
