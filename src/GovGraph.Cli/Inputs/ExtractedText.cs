using GovGraph.Core.Facts;
using GovGraph.Core.Text;
using GovGraph.Extraction;

namespace GovGraph.Cli.Inputs;

/// <summary>What a file says, or what is wrong with it.</summary>
internal sealed record ExtractedText(InputFile File, ReportFacts? Facts, Problem? Problem)
{
    /// <summary>Extraction does not throw on text; should it all the same, that file has failed and the others go on.</summary>
    public static ExtractedText Of(InputText read, ReportExtractor extractor)
    {
        if (read.Problem is not null)
        {
            return new ExtractedText(read.File, null, read.Problem);
        }

        try
        {
            return new ExtractedText(read.File, extractor.Extract(read.Text), null);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            var message = $"extraction failed ({fault.GetType().Name}: {fault.Message.ReplaceLineEndings(" ")}); this is a fault of GovGraph, please report it with the file";
            return new ExtractedText(read.File, null, new Problem(read.File.Path, 0, message));
        }
    }
}
