using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Resolution.Places;

/// <summary>Which mentions mean one place: the same name, or a later short form (分拣中心 after 某镇冷链分拣中心二期).</summary>
internal static class PlaceResolver
{
    private const int ShortestPart = 3;

    public static Places Resolve(
        IReadOnlyList<TaggedSentence> sentences, IReadOnlyList<IReadOnlyList<PlaceMention>> mentions, Districts districts)
    {
        var all = new List<PlaceEntity>();
        var meant = new Dictionary<PlaceMention, PlaceEntity>(ReferenceEqualityComparer.Instance);
        foreach (var mention in mentions.SelectMany(m => m).Where(m => sentences[m.Sentence].Kind == SentenceKind.Body))
        {
            var known = all.FirstOrDefault(p => p.Name == mention.Name) ?? all.FirstOrDefault(p => IsPart(mention.Name, p.Name));
            if (known is null && all.FirstOrDefault(p => IsPart(p.Name, mention.Name)) is { } shorter)
            {
                shorter.Named = mention;
                known = shorter;
            }

            if (known is null)
            {
                known = new PlaceEntity(mention);
                all.Add(known);
            }

            known.IsProject |= mention.IsProject;
            known.District ??= districts.DistrictAt(mention.Sentence, mention.Start);
            meant[mention] = known;
        }

        return new Places(all, meant);
    }

    /// <summary>A short form leaves out what stands in front (or the stage behind), never the noun that says what it is.</summary>
    private static bool IsPart(string part, string whole) =>
        part.Length >= ShortestPart && part.Length < whole.Length
        && (whole.EndsWith(part, StringComparison.Ordinal)
            || (part.Length >= 4 && IsStage(whole, part)));

    private static bool IsStage(string whole, string part)
    {
        var at = whole.IndexOf(part, StringComparison.Ordinal);
        return at >= 0 && whole[(at + part.Length)..] is "一期" or "二期" or "三期" or "项目" or "工程" or "一期工程" or "二期工程" or "三期工程";
    }
}
