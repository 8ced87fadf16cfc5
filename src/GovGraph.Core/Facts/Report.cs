using GovGraph.Core.Text;

namespace GovGraph.Core.Facts;

/// <summary>Where a report stands: a source, and a path relative to the folder named on the command line, or an address.</summary>
public sealed record Location(string Source, string Path)
{
    public override string ToString() => $"{Source}/{Path}";
}

/// <summary>One input file's text. Its identity is its text: the same text at two places is one report.</summary>
/// <param name="Id">Made of the text alone.</param>
/// <param name="Title">The (first) headline, or the beginning of the text.</param>
/// <param name="Source">The newspaper or site as its header prints it; null where it prints none.</param>
/// <param name="Published">The day of publication, as far as told.</param>
/// <param name="Text">As it came out of its file, before any layout repair; positions count UTF-16 units in it.</param>
public sealed record Report(string Id, string Title, string? Source, PartialDate? Published, string Text);

/// <summary>What one report says.</summary>
/// <param name="Report">The report.</param>
/// <param name="Facts">In the order of the text, each once.</param>
/// <param name="ExtractorVersion">Which rules read it; when they improve, the report is read again.</param>
public sealed record ReportFacts(Report Report, IReadOnlyList<Fact> Facts, string ExtractorVersion);

/// <summary>A report at the place where it was read.</summary>
public sealed record LocatedReport(Location Location, ReportFacts Facts);
