using GovGraph.Core.Facts;
using GovGraph.Extraction.Resolution.Divisions;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Resolution;

/// <summary>The divisions of a report: whose organs act, which count as rows, in which one something lies, whose a post is.</summary>
internal sealed class Districts(IReadOnlyList<TaggedSentence> sentences, Actors actors, Locator locator, OrganReader organs, ItemLabel labels, IReadOnlyList<ResolvedDivision> rows)
{
    /// <summary>The division whose organs act in the report; null where the page does not make it plain.</summary>
    public Division? Acting => actors.Acting;

    /// <summary>Districts and towns that are rows of the report, each once, by the official name of the report's year.</summary>
    public IReadOnlyList<ResolvedDivision> Rows => rows;

    /// <summary>Whether a division is a row of the report; the city above an acting county may be known and not printed.</summary>
    public bool IsPrinted(Division division) => rows.Any(r => r.Division.Code == division.Code);

    /// <summary>The division whose organs act in one article.</summary>
    public Division? ActingIn(int article) => actors.In(article);

    /// <summary>The division that the item of a digest names at its head; null for none.</summary>
    public Division? LabelAt(int sentence) => labels.At(sentence);

    /// <summary>The county (or city) that a place told here lies in; null where only a province is known.</summary>
    public Division? DistrictAt(int sentence, int position)
    {
        var acting = actors.In(sentences[sentence].Article);
        return (locator.At(sentence, position) is { Level: not DivisionLevel.Town } there ? there : null) ?? labels.At(sentence)?.CountyOrAbove
            ?? (acting is { Level: DivisionLevel.Province } && !acting.Name.EndsWith('市') ? null : acting);
    }

    /// <summary>Whose a title or an organ is (县委书记, 罗田县委, 镇长); null where its level is not known. Never a guess.</summary>
    public Division? OfOrgan(string title, int sentence) => title.Length == 0 ? null : organs.Read(title, sentence);
}
