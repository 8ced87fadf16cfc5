using System.Diagnostics.CodeAnalysis;

namespace GovGraph.Extraction.Reading;

/// <summary>What came out of a file's bytes: its text, or why there is none.</summary>
public readonly record struct DecodedText
{
    private DecodedText(string? text, string? error) => (Text, Error) = (text, error);

    public string? Text { get; }

    /// <summary>One line for a <see cref="Core.Text.Problem"/>.</summary>
    public string? Error { get; }

    public static DecodedText Of(string text) => new(text, null);

    public static DecodedText Refused(string error) => new(null, error);

    public bool TryGet([NotNullWhen(true)] out string? text, [NotNullWhen(false)] out string? error)
    {
        (text, error) = (Text, Error);
        return text is not null;
    }
}
