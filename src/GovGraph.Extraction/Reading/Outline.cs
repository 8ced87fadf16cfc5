namespace GovGraph.Extraction.Reading;

/// <summary>A headline with where it was printed: after which article's text, before which article's.</summary>
internal sealed record PrintedTitle(Unit Unit, int After, int Before)
{
    /// <summary>Between paragraphs of one article.</summary>
    public bool IsInside => After == Before;
}

/// <summary>The units of a page in the order of print, told apart by article; only the headlines have no article yet.</summary>
internal sealed class Outline
{
    private readonly List<(Unit Unit, int Article, PrintedTitle? Title)> entries = [];
    private readonly List<Unit> pending = [];
    private int article;

    public int Articles => article + 1;

    /// <summary>The article has some text.</summary>
    public bool HasText { get; private set; }

    /// <summary>A byline stood under the article's text.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>A headline stands between the last text and here.</summary>
    public bool HasTitle => pending.Count > 0;

    /// <summary>A header or byline stands under that headline.</summary>
    public bool HasFrameUnderTitle => pending.Exists(u => u.Kind is UnitKind.Header or UnitKind.Byline);

    public IEnumerable<(Unit Unit, int Article, PrintedTitle? Title)> Entries
    {
        get
        {
            Flush(article, isLast: true);
            return entries;
        }
    }

    public void BeginArticle()
    {
        Flush(article + 1, isLast: false);
        article++;
        (HasText, IsClosed) = (false, false);
    }

    /// <param name="unit">The next unit in the order of print.</param>
    /// <param name="closes">It is a byline that may end an article.</param>
    /// <param name="isCaption">It is a caption: part of the page, but not of an article's text.</param>
    public void Add(Unit unit, bool closes, bool isCaption)
    {
        if (unit.Kind == UnitKind.Title || (unit.Kind != UnitKind.Text && pending.Count > 0))
        {
            pending.Add(unit);
            return;
        }

        if (unit.Kind == UnitKind.Text)
        {
            Flush(article, isLast: false);
            HasText |= !isCaption;
        }

        IsClosed |= closes && HasText;
        entries.Add((unit, article, null));
    }

    private void Flush(int before, bool isLast)
    {
        foreach (var unit in pending)
        {
            var title = unit.Kind == UnitKind.Title
                ? new PrintedTitle(unit, HasText ? article : -1, isLast && HasText ? -1 : before)
                : null;
            entries.Add((unit, isLast ? article : before, title));
        }

        pending.Clear();
    }
}
