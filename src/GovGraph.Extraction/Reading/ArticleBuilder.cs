namespace GovGraph.Extraction.Reading;

/// <summary>
/// Units to articles: a new one begins with 本报讯, after the byline of the one before, or under a headline with a header of its
/// own. Headlines between or behind articles go to the one that says what they say.
/// </summary>
internal sealed class ArticleBuilder(LineStarts starts)
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

            outline.Add(cut[i], closes: cut[i].Kind == UnitKind.Byline && !starts.EndsCaption(cut[i].Folded(page)));
        }

        return HeadlinePlacer.Place(page, outline);
    }

    /// <summary>Columns that ran into each other: …努力奋斗。本报讯（记者…</summary>
    private static IEnumerable<Unit> AtDatelines(Page page, Unit unit)
    {
        if (unit.Kind == UnitKind.Text)
        {
            const string Mark = "本报讯";
            for (var i = 0; i < unit.Pieces.Count; i++)
            {
                var piece = unit.Pieces[i];
                var text = page.Folded.AsSpan(piece.Start, piece.Length);
                var at = text.Length > 1 ? text[1..].IndexOf(Mark, StringComparison.Ordinal) + 1 : 0;
                if (at > 0 && Marks.EndsSentence(text[..at]) && LineStarts.IsDateline(text[at..]))
                {
                    var rest = unit.SplitAt(piece.Start + at);
                    yield return unit;
                    (unit, i) = (rest, -1);
                }
            }
        }

        yield return unit;
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
