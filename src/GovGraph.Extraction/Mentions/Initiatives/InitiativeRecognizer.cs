using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Initiatives;

/// <summary>Finds named policies, campaigns and working methods.</summary>
internal sealed class InitiativeRecognizer(InitiativeWords words) : IMentionRecognizer
{
    private readonly QuotedInitiativeRule quoted = new(words);

    public IEnumerable<Mention> Find(TaggedSentence sentence) =>
        sentence.Kind is SentenceKind.Body or SentenceKind.Headline
            ? quoted.Find(sentence).Concat(CampaignRule.Find(sentence)).OrderBy(m => m.Start)
            : [];
}
