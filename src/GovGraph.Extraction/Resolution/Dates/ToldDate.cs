using GovGraph.Core.Text;
using GovGraph.Extraction.Mentions;

namespace GovGraph.Extraction.Resolution.Dates;

/// <summary>An expression of time and what it means here.</summary>
/// <param name="Mention">Where it stands.</param>
/// <param name="Date">What it means; null for 近日 and for what nothing tells.</param>
/// <param name="Carries">Whether what is told in later sentences happened then too; background (去年11月截流) is told and gone.</param>
/// <param name="LeansOn">What else gave it: the header, the day counted from.</param>
internal sealed record ToldDate(DateMention Mention, PartialDate? Date, bool Carries, IReadOnlyList<TextSpan> LeansOn);
