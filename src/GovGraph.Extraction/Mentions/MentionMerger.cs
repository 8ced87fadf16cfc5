using GovGraph.Extraction.Mentions.Divisions;

namespace GovGraph.Extraction.Mentions;

/// <summary>
/// Decides overlaps, and nobody else: a meeting's name holds no other names but those of projects to be signed for; a place's name holds no person.
/// </summary>
internal static class MentionMerger
{
    /// <param name="found">All that was found in a sentence.</param>
    /// <param name="refused">Gets what is dropped, with the reason.</param>
    public static IReadOnlyList<Mention> Merge(IReadOnlyList<Mention> found, ICollection<Refusal> refused)
    {
        var meetings = found.OfType<MeetingMention>().ToList();
        var places = found.OfType<PlaceMention>().Where(p => !p.IsOnlyDescribed).ToList();
        var towns = ListedTowns(found);
        var kept = new List<Mention>(found.Count);
        foreach (var mention in found)
        {
            if (Holder(mention, towns, meetings, places) is { } holder)
            {
                refused.Add(new Refusal(mention, nameof(MentionMerger), $"inside the name of {holder}"));
            }
            else
            {
                kept.Add(mention);
            }
        }

        return [.. kept.OrderBy(m => m.Start).ThenByDescending(m => m.End)];
    }

    /// <summary>Towns of a list (古槐、河铺等镇), if any of them is known.</summary>
    private static List<DivisionMention> ListedTowns(IReadOnlyList<Mention> found)
    {
        var listed = found.OfType<DivisionMention>().Where(d => d.Rule == TownRecognizer.OfList).ToList();
        return listed.Exists(t => t.Candidates.Count > 0) ? listed : [];
    }

    /// <summary>The name that swallows a mention; null where none does.</summary>
    private static string? Holder(Mention mention, List<DivisionMention> towns, List<MeetingMention> meetings, List<PlaceMention> places) => mention switch
    {
        PersonMention when towns.Find(t => t.Contains(mention)) is { } town => town.Printed, // 古槐、河铺等镇
        PersonMention => meetings.Find(m => m.Contains(mention))?.Name ?? places.Find(p => p.Contains(mention))?.Name,
        PlaceMention { Cue: PlaceCue.Visited or PlaceCue.At } => meetings.Find(m => m.Contains(mention))?.Name,
        DivisionMention { IsBare: true } => places.Find(p => p.Contains(mention))?.Name, // 石门 of 石门水库
        _ => null,
    };
}
