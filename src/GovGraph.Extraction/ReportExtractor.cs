using GovGraph.Core.Facts;
using GovGraph.Core.Graph;

namespace GovGraph.Extraction;

/// <summary>Text in, facts out: a pure function of the text. Never throws on text; safe to call from several threads.</summary>
public sealed class ReportExtractor
{
    /// <summary>Goes up with every change that may alter a fact; stores read again what an older one read.</summary>
    public const string Version = "1";

    /// <summary>With the word lists and the tagger that come with the product.</summary>
    public static ReportExtractor Create() => new();

    private readonly string version = Version;

    /// <param name="text">A report as it came out of its file.</param>
    public ReportFacts Extract(string text) => new(new Report(Ids.OfReport(text), "", null, null, text), [], version);
}
