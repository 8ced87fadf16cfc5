using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace GovGraph.Core.Answers;

/// <summary>How answers are written, on the command line and over HTTP alike, so that the same answer is the same bytes everywhere.</summary>
public static class AnswerJson
{
    /// <summary>Small first letters, Chinese left readable, nulls written.</summary>
    public static JsonSerializerOptions Options { get; } = Make();

    /// <summary>The type information for source-generated writing of a view or a page.</summary>
    public static IJsonTypeInfoResolver Resolver => AnswerJsonContext.Default;

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions(AnswerJsonContext.Default.Options)
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = AnswerJsonContext.Default,
        };
        options.MakeReadOnly();
        return options;
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Page<InspectionView>))]
[JsonSerializable(typeof(Page<OfficialView>))]
[JsonSerializable(typeof(Page<PlaceView>))]
[JsonSerializable(typeof(Page<DistrictView>))]
[JsonSerializable(typeof(Page<MeetingView>))]
[JsonSerializable(typeof(Page<TimelineEntry>))]
[JsonSerializable(typeof(Page<ReportView>))]
[JsonSerializable(typeof(Page<SearchHit>))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(ElementView))]
[JsonSerializable(typeof(IReadOnlyList<ElementView>))]
[JsonSerializable(typeof(StatsView))]
internal sealed partial class AnswerJsonContext : JsonSerializerContext;
