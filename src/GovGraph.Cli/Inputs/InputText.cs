using GovGraph.Core.Text;
using GovGraph.Extraction.Reading;

namespace GovGraph.Cli.Inputs;

/// <summary>A file's text, or what is wrong with the file.</summary>
internal sealed record InputText(InputFile File, string Text, Problem? Problem)
{
    public static InputText Read(InputFile file)
    {
        try
        {
            var decoded = ReportBytes.Decode(System.IO.File.ReadAllBytes(file.Path));
            if (!decoded.TryGet(out var text, out var error))
            {
                return Bad(file, $"{error}; save it as UTF-8 text");
            }

            return string.IsNullOrWhiteSpace(text) ? Bad(file, "is empty; nothing to read") : new InputText(file, text, null);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Bad(file, Directory.Exists(file.Path) ? "is a folder; name a file" : $"cannot be read: {problem.Message}");
        }
    }

    private static InputText Bad(InputFile file, string message) => new(file, "", new Problem(file.Path, 0, message));
}
