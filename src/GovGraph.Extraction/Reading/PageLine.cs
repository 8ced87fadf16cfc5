namespace GovGraph.Extraction.Reading;

/// <summary>A line that is not blank; positions are in the report's text.</summary>
/// <param name="From">Where the line begins, indentation included.</param>
/// <param name="Start">Its first character that is no white space.</param>
/// <param name="End">After its last character that is no white space.</param>
/// <param name="To">Where its line break begins.</param>
/// <param name="Indent">Columns of white space in front; a full-width space has two.</param>
/// <param name="Width">Columns from <paramref name="Start"/> to <paramref name="End"/>.</param>
/// <param name="Blank">Blank lines before it.</param>
internal readonly record struct PageLine(int From, int Start, int End, int To, int Indent, int Width, int Blank)
{
    public int Length => End - Start;
}
