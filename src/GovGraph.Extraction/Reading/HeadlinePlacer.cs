namespace GovGraph.Extraction.Reading;

/// <summary>
/// Gives each headline to its article: the one that says most of it, else its neighbour. Headlines printed behind or inside their
/// article come to its front; between the paragraphs of an article that has one they are sub-headings and stay.
/// </summary>
internal sealed class HeadlinePlacer
{
    /// <summary>How much more of a headline one article must say than another to have it.</summary>
    private const double Clear = 0.15;
    private const double VeryClear = 0.35;

    /// <summary>A page with more articles is no newspaper page; there each headline goes to its neighbour.</summary>
    private const int MostArticles = 40;

    private readonly Page page;
    private readonly Article[] articles;
    private readonly HeadlineMatcher[] said;

    private HeadlinePlacer(Page page, int count)
    {
        this.page = page;
        articles = [.. Enumerable.Range(0, count).Select(_ => new Article())];
        said = [.. Enumerable.Range(0, count).Select(_ => new HeadlineMatcher())];
    }

    public static List<Article> Place(Page page, Outline outline)
    {
        var entries = outline.Entries.ToList();
        var placer = new HeadlinePlacer(page, outline.Articles);
        placer.ReadBodies(entries);
        var owners = placer.Owners([.. entries.Where(e => e.Title is not null).Select(e => e.Title!)]);
        placer.Arrange(entries, owners);
        return [.. placer.articles];
    }

    private void ReadBodies(List<(Unit Unit, int Article, PrintedTitle? Title)> entries)
    {
        if (articles.Length is 1 or > MostArticles)
        {
            return;
        }

        foreach (var (unit, article, _) in entries.Where(e => e.Unit.Kind == UnitKind.Text))
        {
            said[article].Add(unit.Folded(page));
        }
    }

    /// <summary>The article of each headline; lines that stand together mostly go together.</summary>
    private Dictionary<Unit, int> Owners(List<PrintedTitle> titles)
    {
        var owners = new Dictionary<Unit, int>();
        var headed = titles.Where(t => t.After < 0).Select(t => t.Before).ToHashSet();
        PrintedTitle? before = null;
        foreach (var group in titles.GroupBy(t => t.Unit.Group))
        {
            var first = group.First();
            var shares = Shares(string.Concat(group.Select(t => t.Unit.Folded(page))));
            var near = before is { Before: < 0 }
                ? owners[before.Unit]
                : Neighbour(first, headed);
            var owner = Best(shares, near, first.IsInside ? VeryClear : Clear);
            foreach (var title in group)
            {
                owners[title.Unit] = Best(Shares(title.Unit.Folded(page)), owner, VeryClear);
                if (owners[title.Unit] == title.Before)
                {
                    headed.Add(title.Before);
                }

                before = title;
            }
        }

        return owners;
    }

    private double[] Shares(string headline) =>
        articles.Length is 1 or > MostArticles ? [] : [.. said.Select(s => s.Share(headline))];

    /// <summary>The article that says clearly more of it than the one at hand, if there is one.</summary>
    private static int Best(double[] shares, int atHand, double margin)
    {
        var best = atHand;
        for (var i = 0; i < shares.Length; i++)
        {
            if (shares[i] > shares[best] && shares[i] >= shares[atHand] + margin)
            {
                best = i;
            }
        }

        return best;
    }

    /// <summary>The article below it; for a headline below all the last one that has none in front.</summary>
    private int Neighbour(PrintedTitle title, HashSet<int> headed)
    {
        if (title.Before >= 0)
        {
            // on a page that begins with a text, headlines come behind
            return headed.Contains(0) || headed.Contains(title.After) ? title.Before : Math.Max(title.After, 0);
        }

        var bare = Enumerable.Range(0, articles.Length).LastOrDefault(a => !headed.Contains(a), -1);
        return bare >= 0 ? bare : Math.Max(title.After, 0);
    }

    private void Arrange(List<(Unit Unit, int Article, PrintedTitle? Title)> entries, Dictionary<Unit, int> owners)
    {
        var inPlace = entries.Where(e => e.Title is { IsInside: false } t && t.Before == owners[e.Unit]).Select(e => e.Unit).ToHashSet();
        foreach (var (unit, article, title) in entries)
        {
            if (title is null || inPlace.Contains(unit))
            {
                articles[article].Add(unit);
            }
        }

        foreach (var (unit, article, title) in entries.Where(e => e.Title is not null && !inPlace.Contains(e.Unit)))
        {
            var owner = articles[owners[unit]];
            if (owner.HasOwnHeadline && (title!.IsInside || title.Before < 0))
            {
                unit.Kind = UnitKind.Text; // a sub-heading, or 特此通知 at the end
                articles[article].InsertInOrder(unit);
            }
            else
            {
                owner.PutInFront(unit);
            }
        }
    }
}
