namespace GovGraph.Extraction.Lexicons;

/// <summary>What leaders do in reports, as the words right behind their names tell it.</summary>
internal sealed class LeaderVerbs
{
    private static readonly string[] Fillers =
    [
        "等", "分别", "先后", "还", "也", "均", "共同", "应邀", "又", "则", "一一", "依次", "同时", "随后", "专程", "亲自", "再次", "在会上", "在讲话中",
    ];

    private readonly NounList verbs = NounList.Load("leaderverbs.tsv", "word");

    /// <summary>Whether such a verb begins at a position, adverbs before it passed over.</summary>
    public bool BeginsAt(string text, int position)
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

        return verbs.BeginsAt(text, position);
    }
}
