using GovGraph.Core.Facts;

namespace GovGraph.Extraction.Resolution.Divisions;

/// <summary>Whose organs act: on the page and in each article, and which division a level word means there.</summary>
internal sealed class Actors
{
    /// <summary>One mention inside the name of a company or a reservoir is not enough.</summary>
    private const double Enough = 1;

    private readonly IReadOnlyList<Vote> votes;
    private readonly LevelCount page;
    private readonly IReadOnlyDictionary<int, LevelCount> articles;

    public Actors(IReadOnlyList<Vote> votes, LevelCount page, IReadOnlyDictionary<int, LevelCount> articles)
    {
        (this.votes, this.page, this.articles) = (votes, page, articles);
        Acting = ByLevel(page.Acting, -1) ?? Above(page.Acting, null) ?? (page.Acting is LevelWord.None or LevelWord.Town ? Plainest() : null);
    }

    public Division? Acting { get; }

    public LevelWord LevelIn(int article) =>
        articles.TryGetValue(article, out var count) && count.Leading.Contains(count.Acting) ? count.Acting : page.Acting;

    public Division? In(int article)
    {
        var level = LevelIn(article);
        return ByLevel(level, article) ?? (level == page.Acting ? Acting : Above(level, Acting)) ?? Acting;
    }

    /// <summary>The division of a level that the article, then the page speaks of most; null where none is named.</summary>
    public Division? ByLevel(LevelWord level, int article) => level == LevelWord.None ? null : Best(v => LevelWords.Of(v.Division) == level, article);

    /// <summary>The division of a level above a known one: the city of the acting county. Known from the code, so no guess.</summary>
    public Division? Above(LevelWord level, Division? below)
    {
        below ??= Plainest();
        return below?.Chain().Skip(1).FirstOrDefault(d => LevelWords.Of(d) == level);
    }

    /// <summary>Levels with leaders of their own in an article (市委书记, 我市) that something on the page names.</summary>
    public IEnumerable<Vote> Shown()
    {
        if (Acting is not null && votes.Where(v => v.Division == Acting).OrderByDescending(v => v.IsShown).ThenByDescending(v => v.Weight).FirstOrDefault() is { } own)
        {
            yield return own;
        }

        foreach (var (article, count) in articles)
        {
            foreach (var level in count.Leading.Append(count.Acting).Distinct())
            {
                if (ByLevel(level, article) is { } division && votes.Where(v => v.Division == division).OrderByDescending(v => v.IsShown).ThenByDescending(v => v.Weight).First() is { } vote
                    && (vote.IsShown || division == Acting))
                {
                    yield return vote;
                }
            }
        }
    }

    /// <summary>A unit's name tells the city where a county of that city is named besides.</summary>
    private bool IsAboveOther(Division division) => votes.Any(v => v.Weight >= Enough && v.Division != division && v.Division.Chain().Contains(division));

    private Division? Plainest() => votes.Any(v => v.Weight >= 2) ? Best(_ => true, -1) : null;

    private Division? Best(Func<Vote, bool> fits, int article) =>
        votes.Where(fits).GroupBy(v => v.Division).Where(g => g.Sum(v => v.Weight) >= Enough || IsAboveOther(g.Key))
            .Select(g => (g.Key, Weight: g.Sum(v => v.Weight * (v.Article == article ? 3 : 1)), g.First().Sentence))
            .OrderByDescending(g => g.Weight).ThenBy(g => g.Sentence).Select(g => g.Key).FirstOrDefault();
}
