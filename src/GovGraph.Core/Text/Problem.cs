namespace GovGraph.Core.Text;

/// <summary>Bad input met on the way, with its place: <c>reports/a.txt:3: no date in header</c>.</summary>
/// <param name="Path">The file, as the user named it.</param>
/// <param name="Line">The line, from 1; 0 where the whole file is meant.</param>
/// <param name="Message">What is wrong and what to do, in one line.</param>
public sealed record Problem(string Path, int Line, string Message)
{
    public override string ToString() => Line > 0 ? $"{Path}:{Line}: {Message}" : $"{Path}: {Message}";
}
