using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Evaluation.Explanation;

/// <summary>What a mention is, for people.</summary>
internal static class MentionWords
{
    public static string KindOf(Mention mention) => mention switch
    {
        PersonMention => "person",
        PlaceMention { IsProject: true } => "project",
        PlaceMention => "site",
        MeetingMention => "meeting",
        DivisionMention { IsTown: true } => "town",
        DivisionMention => "district",
        DateMention => "date",
        InitiativeMention => "initiative",
        ConveyedMention => "conveyed speech",
        _ => "mention",
    };

    public static string NameOf(Mention mention, TaggedSentence sentence) => mention switch
    {
        PersonMention m => m.Name,
        PlaceMention m => m.Name,
        MeetingMention m => m.Name,
        DivisionMention m => m.Printed,
        InitiativeMention m => m.Name,
        _ => sentence.Printed(Math.Max(0, mention.Start), Math.Min(mention.End, sentence.Text.Length)),
    };

    public static string CueOf(Mention mention) => mention switch
    {
        PlaceMention m => m.Cue.ToString(),
        MeetingMention m => m.Cue + (m.IsBareClass ? ", bare class" : ""),
        DivisionMention m => m.Use + (m.IsBare ? ", bare name" : "") + (m.Candidates.Count == 1 ? "" : $", {m.Candidates.Count} candidates"),
        DateMention m => m.Form.ToString(),
        _ => "",
    };
}
