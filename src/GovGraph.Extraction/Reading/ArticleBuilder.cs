namespace GovGraph.Extraction.Reading;

/// <summary>
/// Units to articles: a new one begins with 本报讯, after the byline of the one before, or under a headline with a header of its
/// own. Headlines between or behind articles go to the one that says what they say.
/// </summary>
internal sealed class ArticleBuilder(LineStarts starts, BylineRule bylines)
{
    public List<Article> Build(Page page, List<Unit> units)
    {
        var outline = new Outline();
        var cut = new List<Unit>(units.Count);
        foreach (var unit in units)
        {
            cut.AddRange(AtDatelines(page, unit));
        }

        for (var i = 0; i < cut.Count; i++)
        {
            if (cut[i].Kind == UnitKind.Text && Begins(page, cut, i, outline))
            {
                outline.BeginArticle();
            }

            var text = cut[i].Kind is UnitKind.Text or UnitKind.Byline ? cut[i].Folded(page) : "";
            outline.Add(
                cut[i],
                closes: (cut[i].Kind == UnitKind.Byline && !starts.EndsCaption(text) && !bylines.IsPictureCredit(text))
                    || (cut[i].Kind == UnitKind.Header && IsDayUnderText(page, cut, i)),
                isCaption: cut[i].Kind == UnitKind.Text && starts.IsCaption(text));
        }

        return HeadlinePlacer.Place(page, outline);
    }

    /// <summary>A day alone between a text and the next headline dates the text above: a list of news, each with its day below.</summary>
    private static bool IsDayUnderText(Page page, List<Unit> units, int i) =>
        i > 0 && units[i - 1].Kind is UnitKind.Text or UnitKind.Byline && i + 1 < units.Count && units[i + 1].Kind == UnitKind.Title
        && HeaderRule.IsDayAlone(units[i].Folded(page));

    /// <summary>Columns that ran into each other: …努力奋斗。本报讯（记者…</summary>
    private static Stack<Unit> AtDatelines(Page page, Unit unit)
    {
        const string Mark = "本报讯";
        var cuts = new Stack<int>();
        if (unit.Kind == UnitKind.Text)
        {
            var text = unit.Folded(page);
            for (var at = text.IndexOf(Mark, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Mark, at + 1, StringComparison.Ordinal))
            {
                if (at > 0 && Marks.EndsSentence(text.AsSpan(0, at)) && LineStarts.IsDateline(text.AsSpan(at)))
                {
                    cuts.Push(at);
                }
            }
        }

        // from the last to the first, so that the offsets hold; the stack of parts then has the first on top
        var parts = new Stack<Unit>();
        foreach (var cut in cuts)
        {
            parts.Push(unit.SplitAt(cut));
        }

        parts.Push(unit);
        return parts;
    }

    private bool Begins(Page page, List<Unit> units, int i, Outline outline)
    {
        if (!outline.HasText)
        {
            return false;
        }

        var text = page.Folded.AsSpan(units[i].Start, units[i].Pieces[0].Length);
        if (starts.IsCaption(text))
        {
            return false;
        }

        if (outline.IsClosed || (LineStarts.IsDateline(text) && !text.StartsWith("又讯", StringComparison.Ordinal)))
        {
            return true;
        }

        if (!outline.HasTitle)
        {
            return false;
        }

        var above = units[i - 1];
        var title = above.Kind == UnitKind.Title ? above.Folded(page) : "";
        return outline.HasFrameUnderTitle
            || LineStarts.IsNumberedHeading(title)
            || starts.IsHeading(Page.Compact(title))
            || (title.Length > 0 && units[i].Blank == 0 && LineStarts.IsDay(text));
    }
}
