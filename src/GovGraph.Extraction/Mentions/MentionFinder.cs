using GovGraph.Extraction.Lexicons;
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
        new PlaceRecognizer(lexicon.Places),
        new MeetingRecognizer(lexicon.Meetings),
        new DateRecognizer(lexicon.Dates),
    ];

    public MentionSet Find(IReadOnlyList<TaggedSentence> sentences) =>
        new([.. sentences.Select(s => MentionMerger.Merge([.. recognizers.SelectMany(r => r.Find(s))]))]);
}
