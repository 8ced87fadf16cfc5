namespace GovGraph.Extraction.Lexicons;

internal enum LeaderAct
{
    Chaired,
    Spoke,
    Attended,
    Visited,
    Accompanied,
    Other,
}

/// <summary>What leaders do in reports, as the words right behind their names tell it.</summary>
internal sealed class LeaderVerbs
{
    private static readonly string[] Fillers =
    [
        "等", "分别", "先后", "还", "也", "均", "共同", "应邀", "又", "则", "一一", "依次", "同时", "随后", "专程", "亲自", "再次", "在会上", "在讲话中",
    ];

    private readonly WordSet<LeaderAct> verbs =
        new(TsvFile.Read("Lexicons/leaderverbs.tsv", "word", "does").Select(row => KeyValuePair.Create(row[0], row.Enum<LeaderAct>(1))));

    /// <summary>The verb that begins at a position, adverbs before it passed over; its length, or 0.</summary>
    public int At(string text, int position, out LeaderAct act)
    {
        for (var more = true; more;)
        {
            more = false;
            foreach (var filler in Fillers)
            {
                if (text.AsSpan(Math.Min(position, text.Length)).StartsWith(filler, StringComparison.Ordinal))
                {
                    position += filler.Length;
                    more = true;
                }
            }
        }

        act = LeaderAct.Other;
        return position < text.Length ? verbs.MatchStart(text, position, out act) : 0;
    }
}
