using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>Project or site: what is called a project, or is being built, is one; else the closing noun decides.</summary>
internal static class PlaceKind
{
    public static bool IsProject(TaggedSentence sentence, FoundName name, PlaceList list, bool amongProjects = false) =>
        name.SaysProject || list.SaysProjects || name.Noun switch
        {
            PlaceNoun.Project => true,
            PlaceNoun.Either => list.Class is null or "地" or "处" && (amongProjects || sentence.Text.Contains("项目", StringComparison.Ordinal)),
            null => list.Class is null,
            _ => false,
        };
}
