namespace GovGraph.Extraction.Mentions.Places;

/// <summary>Where a name stands and which noun closes it.</summary>
/// <param name="Noun">Null where only the words after a list tell that it is a place (A、B等企业).</param>
/// <param name="SaysProject">项目, 工地 or 施工现场 follows, or 在建的 stands before.</param>
internal readonly record struct FoundName(int Start, int End, PlaceNoun? Noun, bool SaysProject);
