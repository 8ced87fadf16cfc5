using System.Text.RegularExpressions;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>Project or site: what is called a project, or is being built, is one; else the closing noun decides.</summary>
internal static partial class PlaceKind
{
    public static bool IsProject(TaggedSentence sentence, FoundName name, PlaceList list, bool amongProjects = false) =>
        name.SaysProject || list.SaysProjects || name.Noun switch
        {
            PlaceNoun.Project => !IsRoadInUse(sentence, name),
            PlaceNoun.Either => list.Class is null or "地" or "处" && (amongProjects || sentence.Text.Contains("项目", StringComparison.Ordinal)),
            null => list.Class is null,
            _ => false,
        };

    /// <summary>来到迎宾大道、滨河路，察看市容: streets that nobody is said to build.</summary>
    private static bool IsRoadInUse(TaggedSentence sentence, FoundName name) =>
        sentence.Text[name.End - 1] is '路' or '街' or '道' && !sentence.Text.AsSpan(name.Start, name.End - name.Start).EndsWith("隧道", StringComparison.Ordinal)
        && !Works.IsMatch(sentence.Text);

    [GeneratedRegex("建设|施工|工程|改造|项目|通车|拓宽|扩建|新建|修建|道路|路网|工地|在建|贯通|打通|开工|竣工|投资|绿化提升|进度", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Works { get; }
}
