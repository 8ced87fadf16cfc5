namespace GovGraph.Extraction.Reading;

/// <summary>How much of a headline an article says itself: the share of its runs of three characters that stand in the article.</summary>
internal sealed class HeadlineMatcher
{
    private readonly HashSet<ulong> runs = [];

    public void Add(string folded) => Runs(folded, run => runs.Add(run));

    public double Share(string headline)
    {
        var (all, found) = (0, 0);
        Runs(headline, run =>
        {
            all++;
            found += runs.Contains(run) ? 1 : 0;
        });
        return all == 0 ? 0 : (double)found / all;
    }

    private static void Runs(string text, Action<ulong> use)
    {
        const ulong LastThree = 0xFFFF_FFFF_FFFF;
        var (run, length) = (0UL, 0);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                run = ((run << 16) | c) & LastThree;
                if (++length >= 3)
                {
                    use(run);
                }
            }
            else if (!char.IsWhiteSpace(c))
            {
                length = 0;
            }
        }
    }
}
