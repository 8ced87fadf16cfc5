using GovGraph.Core.Facts;

namespace GovGraph.Extraction.Resolution.Divisions;

/// <summary>What speaks for a division being one whose organs act.</summary>
/// <param name="Division">By its name in the report's year.</param>
/// <param name="Article">Where; −1 for what holds for the page (its head, its source).</param>
/// <param name="Sentence">Index of the sentence that shows it.</param>
/// <param name="Weight">How plainly.</param>
/// <param name="IsShown">Printed in the report itself, in its head or in its source, and not in a list of links.</param>
internal sealed record Vote(Division Division, int Article, int Sentence, double Weight, bool IsShown);
