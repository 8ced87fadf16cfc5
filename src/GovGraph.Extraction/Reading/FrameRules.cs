namespace GovGraph.Extraction.Reading;

/// <summary>What a line is by itself.</summary>
internal sealed class FrameRules(LayoutWords words)
{
    private readonly HeaderRule headers = new(words);
    private readonly BylineRule bylines = new(words);
    private readonly FurnitureRule furniture = new(words);

    public LineRole RoleOf(ReadOnlySpan<char> line)
    {
        var role = furniture.Find(line);
        if (role == LineRole.LinkSection)
        {
            return role;
        }

        if (headers.Matches(line) && (role is LineRole.Text or LineRole.PageHead || headers.IsLabelled(line)))
        {
            return LineRole.Header; // without a label a date beside menu entries is today's, not the article's
        }

        return bylines.Matches(line) || (role is LineRole.Furniture or LineRole.PageHead && bylines.Names(line)) ? LineRole.Byline : role;
    }

    public bool IsHeader(ReadOnlySpan<char> line) => headers.Matches(line);

    /// <summary>Says where the article comes from.</summary>
    public bool IsLabelled(ReadOnlySpan<char> line) => headers.IsLabelled(line);

    public bool IsColumn(ReadOnlySpan<char> line) => furniture.IsColumn(line);

    public bool IsMenu(ReadOnlySpan<char> line) => furniture.IsMenu(line);

    public bool IsMasthead(ReadOnlySpan<char> line) => furniture.IsMasthead(line);

    public bool IsPageHead(ReadOnlySpan<char> line) => furniture.Find(line) == LineRole.PageHead;
}
