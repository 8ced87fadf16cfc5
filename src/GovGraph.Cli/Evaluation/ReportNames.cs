using GovGraph.Cli.Inputs;

namespace GovGraph.Cli.Evaluation;

/// <summary>What judged facts call a report: its path below the folder that was named, without the extension.</summary>
internal static class ReportNames
{
    public static string Of(InputFile file) => Path.ChangeExtension(file.Location.Path, null);
}
