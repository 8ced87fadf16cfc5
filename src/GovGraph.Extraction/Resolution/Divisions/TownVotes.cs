using GovGraph.Core.Facts;
using GovGraph.Extraction.Lexicons.Divisions;
using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Resolution.Divisions;

/// <summary>
/// A report that prints its county's name only inside other names (罗田电视台, 万密斋故里罗田) tells by its towns which county is meant: several that
/// only one county has together.
/// </summary>
internal static class TownVotes
{
    private const int Fewest = 2;
    private const double Share = 0.6;
    private const double Weight = 2;

    public static IEnumerable<Vote> Read(DivisionIndex index, int? year, IReadOnlyList<TaggedSentence> sentences, IEnumerable<DivisionMention> mentions)
    {
        var towns = mentions.Where(m => m.IsTown && m.Candidates.Count > 0 && sentences[m.Sentence].Kind != SentenceKind.Furniture)
            .DistinctBy(m => m.Printed).ToList();
        var counties = towns.SelectMany(t => t.Candidates.Select(c => c.CountyOrAbove).Where(c => c.Level == DivisionLevel.County).DistinctBy(c => c.Code))
            .GroupBy(c => c.Code).Select(g => (County: g.First(), Count: g.Count())).OrderByDescending(c => c.Count).ToList();
        if (counties.Count == 0 || counties[0].Count < Fewest || counties[0].Count < Share * towns.Count
            || (counties.Count > 1 && counties[1].Count == counties[0].Count))
        {
            yield break;
        }

        var county = year is { } known ? index.AtYear(counties[0].County, known) : counties[0].County;
        if (county.Level == DivisionLevel.County && DivisionNames.Stem(county.Name) is { Length: >= 2 } stem && Printed(sentences, stem) is >= 0 and var sentence)
        {
            yield return new Vote(county, -1, sentence, Weight, true);
        }
    }

    private static int Printed(IReadOnlyList<TaggedSentence> sentences, string stem)
    {
        var shown = sentences.FirstOrDefault(s => s.Kind != SentenceKind.Furniture && s.Text.Contains(stem, StringComparison.Ordinal))
            ?? sentences.FirstOrDefault(s => s.Text.Contains(stem, StringComparison.Ordinal));
        return shown?.Index ?? -1;
    }
}
