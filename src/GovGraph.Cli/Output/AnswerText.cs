using System.Text.Json;
using GovGraph.Core.Answers;

namespace GovGraph.Cli.Output;

/// <summary>Answers as JSON, byte for byte as the API gives them.</summary>
internal static class AnswerText
{
    public static string Json<T>(T answer) => JsonSerializer.Serialize(answer, AnswerJson.Options.GetTypeInfo(typeof(T))) + "\n";
}
