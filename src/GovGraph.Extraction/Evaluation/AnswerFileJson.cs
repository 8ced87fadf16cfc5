using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovGraph.Extraction.Evaluation;

/// <summary>Answer files as JSON: Chinese stays readable, the same facts give the same bytes.</summary>
public static class AnswerFileJson
{
    private static readonly AnswerContext Indented = new(Options(indented: true));
    private static readonly AnswerContext OneLine = new(Options(indented: false));

    /// <summary>For a file of its own; ends with a line break.</summary>
    public static string Write(AnswerFile answer) => JsonSerializer.Serialize(answer, Indented.AnswerFile) + "\n";

    /// <summary>One line of JSON Lines, without its line break; <paramref name="path"/> says whose facts they are.</summary>
    public static string WriteLine(string path, AnswerFile answer) =>
        JsonSerializer.Serialize(answer with { Path = path }, OneLine.AnswerFile);

    /// <exception cref="JsonException">It is no answer file; the exception tells the line.</exception>
    public static AnswerFile Read(string json) =>
        JsonSerializer.Deserialize(json, OneLine.AnswerFile) ?? throw new JsonException("an answer file is a JSON object, not null");

    private static JsonSerializerOptions Options(bool indented) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
        WriteIndented = indented,
    };
}

[JsonSerializable(typeof(AnswerFile))]
internal sealed partial class AnswerContext : JsonSerializerContext;
