using System.Text;
using GovGraph.Core.Text;

namespace GovGraph.Cli.Inputs;

/// <summary>A file's text, or what is wrong with the file.</summary>
internal sealed record InputText(InputFile File, string Text, Problem? Problem)
{
    public static InputText Read(InputFile file)
    {
        try
        {
            var text = Encoding.UTF8.GetString(System.IO.File.ReadAllBytes(file.Path));
            return string.IsNullOrWhiteSpace(text) ? Bad(file, 0, "is empty; nothing to read") : new InputText(file, text, null);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Bad(file, 0, $"cannot be read: {problem.Message}");
        }
    }

    private static InputText Bad(InputFile file, int line, string message) => new(file, "", new Problem(file.Path, line, message));
}
