namespace GovGraph.Extraction.Mentions;

/// <summary>
/// Decides overlaps, and nobody else: a meeting's name holds no other names but those of projects to be signed for; a place's name holds no person.
/// </summary>
internal static class MentionMerger
{
    public static IReadOnlyList<Mention> Merge(IReadOnlyList<Mention> found)
    {
        var meetings = found.OfType<MeetingMention>().ToList();
        var places = found.OfType<PlaceMention>().ToList();
        return [.. found.Where(m => !IsSwallowed(m, meetings, places)).OrderBy(m => m.Start).ThenByDescending(m => m.End)];
    }

    private static bool IsSwallowed(Mention mention, List<MeetingMention> meetings, List<PlaceMention> places) => mention switch
    {
        PersonMention => meetings.Exists(m => m.Contains(mention)) || places.Exists(p => p.Contains(mention)),
        PlaceMention place => place.Cue is PlaceCue.Visited or PlaceCue.At && meetings.Exists(m => m.Contains(mention)),
        DivisionMention { IsBare: true } => places.Exists(p => p.Contains(mention)), // 石门 of 石门水库
        _ => false,
    };
}
