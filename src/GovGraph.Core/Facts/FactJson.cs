using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using GovGraph.Core.Text;

namespace GovGraph.Core.Facts;

/// <summary>
/// A fact's content as it is kept, without its evidence, which stands beside it. The graph is projected from this text again
/// when a report goes, so a change of a fact's shape needs a higher version of the store's schema.
/// </summary>
public static class FactJson
{
    private static readonly Evidence None = new("", [], "", []);

    private static readonly Dictionary<string, Type> Kinds = new(StringComparer.Ordinal)
    {
        ["official"] = typeof(OfficialFact),
        ["person"] = typeof(PersonFact),
        ["division"] = typeof(DivisionFact),
        ["project"] = typeof(ProjectFact),
        ["site"] = typeof(SiteFact),
        ["meeting"] = typeof(MeetingFact),
        ["role"] = typeof(RoleFact),
        ["inspection"] = typeof(InspectionFact),
        ["initiative"] = typeof(InitiativeFact),
        ["publication"] = typeof(PublicationFact),
    };

    private static readonly Dictionary<Type, string> Names = Kinds.ToDictionary(k => k.Value, k => k.Key);

    private static readonly FactJsonContext Context = new(new JsonSerializerOptions(FactJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>What facts of this kind are called where kinds are counted and kept.</summary>
    public static string KindOf(Fact fact) => Names[fact.GetType()];

    public static string Write(Fact fact) => JsonSerializer.Serialize(fact with { Evidence = None }, Context.GetTypeInfo(fact.GetType())!);

    /// <exception cref="JsonException">The text is not what <see cref="Write"/> writes.</exception>
    public static Fact Read(string kind, string content, Evidence evidence) =>
        Kinds.TryGetValue(kind, out var type) && JsonSerializer.Deserialize(content, Context.GetTypeInfo(type)!) is Fact fact
            ? fact with { Evidence = evidence }
            : throw new JsonException($"no fact of kind '{kind}'");

    /// <summary>Ranges as they are kept: <c>[[start,length],…]</c>.</summary>
    public static string WriteRanges(IReadOnlyList<TextSpan> ranges) =>
        "[" + string.Join(',', ranges.Select(r => FormattableString.Invariant($"[{r.Start},{r.Length}]"))) + "]";

    public static IReadOnlyList<TextSpan> ReadRanges(string json) =>
        JsonSerializer.Deserialize(json, Context.Int32ArrayArray)!.Select(r => new TextSpan(r[0], r[1])).ToArray();
}

[JsonSourceGenerationOptions(UseStringEnumConverter = true, IgnoreReadOnlyProperties = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters = [typeof(PartialDateJsonConverter)], DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(OfficialFact))]
[JsonSerializable(typeof(PersonFact))]
[JsonSerializable(typeof(DivisionFact))]
[JsonSerializable(typeof(ProjectFact))]
[JsonSerializable(typeof(SiteFact))]
[JsonSerializable(typeof(MeetingFact))]
[JsonSerializable(typeof(RoleFact))]
[JsonSerializable(typeof(InspectionFact))]
[JsonSerializable(typeof(InitiativeFact))]
[JsonSerializable(typeof(PublicationFact))]
[JsonSerializable(typeof(int[][]))]
internal sealed partial class FactJsonContext : JsonSerializerContext;
