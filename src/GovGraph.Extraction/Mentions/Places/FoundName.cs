using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>Where a name stands and which noun closes it.</summary>
/// <param name="Noun">Null where only the words after a list tell that it is a place (A、B等企业).</param>
/// <param name="SaysProject">项目, 工地 or 施工现场 follows, or 在建的 stands before.</param>
internal readonly record struct FoundName(int Start, int End, PlaceNoun? Noun, bool SaysProject)
{
    /// <summary>The name as a mention.</summary>
    /// <param name="sentence">Where it stands.</param>
    /// <param name="rule">What found it.</param>
    /// <param name="isProject">Project, or site.</param>
    /// <param name="cue">What the words around it say.</param>
    /// <param name="verb">Where the verb of visiting begins; −1 without one.</param>
    public PlaceMention In(TaggedSentence sentence, string rule, bool isProject, PlaceCue cue, int verb = -1) =>
        new(sentence.Index, Start, End, rule, sentence.Printed(Start, End), isProject, cue, verb);
}
