using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions;

/// <summary>Finds one kind of mention in one sentence. Knows the word lists and the tags; never throws on text.</summary>
internal interface IMentionRecognizer
{
    IEnumerable<Mention> Find(TaggedSentence sentence);
}
