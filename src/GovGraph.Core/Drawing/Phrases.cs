using GovGraph.Core.Graph;

namespace GovGraph.Core.Drawing;

/// <summary>Relationships as a drawing writes them along the arrow: a verb, and the day where one is known.</summary>
public static class Phrases
{
    /// <param name="kind">Of the relationship.</param>
    /// <param name="properties">Its own: <c>role</c>, <c>status</c> and <c>day</c> are looked at.</param>
    public static string Of(EdgeKind kind, IReadOnlyDictionary<string, string?> properties)
    {
        var day = properties.GetValueOrDefault("day");
        var verb = Verb(kind, properties.GetValueOrDefault("role"), properties.GetValueOrDefault("status"));
        return string.IsNullOrEmpty(day) ? verb : $"{verb} {day}";
    }

    /// <summary>What a fact tells of, as a caption.</summary>
    /// <param name="kind">As <see cref="Facts.FactJson.KindOf"/> calls it.</param>
    public static string OfFact(string kind) => kind switch
    {
        "official" => "官员",
        "person" => "人物",
        "division" => "区划",
        "project" => "项目",
        "site" => "地点",
        "meeting" => "会议",
        "role" => "参会",
        "inspection" => "考察",
        "initiative" => "机制",
        "publication" => "发布",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "no caption for this kind of fact"),
    };

    private static string Verb(EdgeKind kind, string? role, string? status) => kind switch
    {
        EdgeKind.Reports => "报道",
        EdgeKind.Mentions => "提到",
        EdgeKind.Holds => status switch
        {
            "former" => "曾任",
            "dismissed" => "被免去",
            "proposed" => "拟任",
            _ => "任",
        },
        EdgeKind.PostIn => "所在",
        EdgeKind.TookPartIn => role == "accompanied" ? "陪同" : "带队",
        EdgeKind.Visited => "到",
        EdgeKind.TookPlaceOn => "时间",
        EdgeKind.Inspected => role == "accompanied" ? "陪同" : "考察",
        EdgeKind.Chaired => "主持",
        EdgeKind.SpokeAt => "讲话",
        EdgeKind.Attended => "出席",
        EdgeKind.HeldBy => "主办方",
        EdgeKind.LocatedIn => "位于",
        EdgeKind.PartOf => "隶属",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "no phrase for this kind of relationship"),
    };
}
