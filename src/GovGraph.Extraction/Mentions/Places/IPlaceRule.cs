using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>One way in which a report brings in a place.</summary>
internal interface IPlaceRule
{
    IEnumerable<PlaceMention> Find(TaggedSentence sentence);
}
