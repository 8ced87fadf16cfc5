namespace GovGraph.Extraction.Reading;

/// <summary>Lines to units: paragraphs over their line, column and page breaks, headlines, lines of the frame.</summary>
internal sealed class UnitBuilder(LineStarts starts, TitleJoin titles)
{
    private const int LongestTitle = 100;

    /// <summary>No page that breaks its lines leaves one so long, in characters.</summary>
    private const int LongestBroken = 50;
    private readonly JoinRules joins = new(starts);

    public List<Unit> Build(Page page, List<PageLine> lines, List<RoledLines> roles)
    {
        var units = new List<Unit>();
        var blocks = Blocks(page, lines, roles);
        OpenText? open = null;
        var gap = default(Gap);
        for (var r = 0; r < roles.Count; r++)
        {
            var (first, count, role) = roles[r];
            var line = lines[first];
            if (role != LineRole.Text)
            {
                units.Add(Frame(lines, first, count, role));
                open = role == LineRole.PageTurn ? open : null;
                gap = new Gap(0, Turned: true);
                continue;
            }

            var block = blocks[first]!;
            gap = gap with { Blank = gap.Turned ? 0 : line.Blank };
            if (open is null || !Continues(page, open, line, block, gap))
            {
                var goesOn = units.Count > 0 && units[^1].Kind == UnitKind.Text && IsBrokenOff(page, lines, first, block, blocks);
                open = new OpenText(new Unit(goesOn ? UnitKind.Text : KindOf(page, lines, first, block), block.First, line.Blank), block);
                units.Add(open.Unit);
            }

            open.Add(page, line, block);
            gap = default;
        }

        return units;
    }

    private bool Continues(Page page, OpenText open, PageLine line, Block block, Gap gap)
    {
        if (LineStarts.IsAttendance(page.Of(line)))
        {
            return false;
        }

        if (open.Unit.Kind == UnitKind.Title)
        {
            return gap is { Blank: 0, Turned: false } && block.IsTitle
                && titles.Continues(page, open.Tail, page.Of(line).ToString());
        }

        return block.IsList && open.Block == block
            ? (open.IsIndented && line.Indent < JoinRules.Indent) || ListJoin.Continues(open.Tail, page.Of(line))
            : joins.Continues(page, open, line, block, gap);
    }

    /// <summary>
    /// The first line of a paragraph that ends with its column: alone like a headline, but under a text, with a comma, as wide as
    /// the column that goes on.
    /// </summary>
    private static bool IsBrokenOff(Page page, List<PageLine> lines, int index, Block block, Block?[] blocks)
    {
        var next = index + 1;
        return block is { IsTitle: true, Count: 1 } && next < lines.Count && lines[next] is { Blank: 1, Indent: < JoinRules.Indent }
            && blocks[next] is { IsTitle: false, IsList: false } column && Math.Abs(column.Widest - block.Widest) <= 4
            && Marks.Pauses(page.Of(lines[index])) > 0 && !LineStarts.IsDay(page.Of(lines[next]));
    }

    /// <summary>A block of titles, or the title that stands right above an indented paragraph or one that begins with a day.</summary>
    private UnitKind KindOf(Page page, List<PageLine> lines, int index, Block block)
    {
        if (block.IsTitle)
        {
            return UnitKind.Title;
        }

        var text = page.Of(lines[index]);
        if (index > block.First || block.Count == 1 || block.IsList || text.Length > LongestTitle || Marks.Pauses(text) > 1 || Marks.EndsSentence(text)
            || text.Contains('。') || LineStarts.IsDateline(text) || starts.IsCaption(text) || (LineStarts.IsItem(text) && !LineStarts.IsNumberedHeading(text)) || text[^1] == ':')
        {
            return UnitKind.Text;
        }

        var next = lines[index + 1];
        return (next.Indent >= JoinRules.Indent && lines[index].Indent < JoinRules.Indent)
            || starts.IsHeading(Page.Compact(text))
            || (text.Length <= 30 && (LineStarts.IsDay(page.Of(next)) || next.Length > LongestBroken) && Marks.Pauses(text) == 0 && !Marks.LeavesOpen(text, text.Length))
                ? UnitKind.Title
                : UnitKind.Text;
    }

    private static Unit Frame(List<PageLine> lines, int first, int count, LineRole role)
    {
        var kind = role switch
        {
            LineRole.Header => UnitKind.Header,
            LineRole.Byline => UnitKind.Byline,
            _ => UnitKind.Furniture,
        };
        var unit = new Unit(kind, first, lines[first].Blank);
        for (var i = first; i < first + count; i++)
        {
            unit.Add(lines[i], i > first ? lines[i - 1] : null);
        }

        return unit;
    }

    /// <summary>The block of each line that is text.</summary>
    private Block?[] Blocks(Page page, List<PageLine> lines, List<RoledLines> roles)
    {
        var blocks = new Block?[lines.Count];
        for (var r = 0; r < roles.Count;)
        {
            var from = r++;
            if (roles[from].Role != LineRole.Text)
            {
                continue;
            }

            while (r < roles.Count && roles[r].Role == LineRole.Text && lines[roles[r].First].Blank == 0)
            {
                r++;
            }

            var (first, count) = (roles[from].First, r - from);
            Array.Fill(blocks, Block.Measure(page, lines, first, count, starts), first, count);
        }

        return blocks;
    }
}
