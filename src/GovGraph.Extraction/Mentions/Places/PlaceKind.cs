using System.Buffers;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>Project or site: what is called a project, or is being built, is one; else the closing noun decides.</summary>
internal static class PlaceKind
{
    private static readonly SearchValues<string> Works = CueWords.Places.Within(PlaceCueList.Works);
    private static readonly SearchValues<string> InUse = CueWords.Places.Within(PlaceCueList.InUse);
    private static readonly NounList InUseNouns = CueWords.Places.At(PlaceCueList.InUseNoun);

    public static bool IsProject(TaggedSentence sentence, FoundName name, PlaceList list, bool amongProjects = false) =>
        name.SaysProject || list.SaysProjects || name.Noun switch
        {
            PlaceNoun.Project => !IsRoadInUse(sentence, name) && !IsInUse(sentence, name),
            PlaceNoun.Either => list.Class is null or "地" or "处" && (amongProjects || sentence.Text.Contains("项目", StringComparison.Ordinal)),
            null => list.Class is null,
            _ => IsStretchAtWork(sentence, name),
        };

    /// <summary>来到迎宾大道、滨河路，察看市容: streets that nobody is said to build.</summary>
    private static bool IsRoadInUse(TaggedSentence sentence, FoundName name) =>
        sentence.Text[name.End - 1] is '路' or '街' or '道' && sentence.Text[name.End - 2] is not ('隧' or '管' or '渠')
        && !sentence.Text.AsSpan().ContainsAny(Works);

    /// <summary>察看|G348石桥段|施工进度: a stretch of a road that is being built.</summary>
    private static bool IsStretchAtWork(TaggedSentence sentence, FoundName name) =>
        sentence.Text[name.End - 1] == '段' && (char.IsAsciiLetter(sentence.Text[name.Start]) || sentence.Text.AsSpan(name.Start, name.End - name.Start).IndexOfAny('路', '速') > 0)
        && sentence.Text.AsSpan().ContainsAny(Works);

    /// <summary>来到云岭大桥，检查除雪情况; 到石桥变电站慰问: it works, and nobody is said to build it.</summary>
    private static bool IsInUse(TaggedSentence sentence, FoundName name) =>
        InUseNouns.EndsAt(sentence.Text, name.End, name.Start) && sentence.Text.AsSpan().ContainsAny(InUse) && !sentence.Text.AsSpan().ContainsAny(Works);
}
