using GovGraph.Core.Text;

namespace GovGraph.Core.Facts;

/// <summary>Where a fact stands.</summary>
/// <param name="Sentence">The sentence as quoted: line breaks inside it removed.</param>
/// <param name="Ranges">Its ranges in the report's text, in reading order; joined they are the sentence.</param>
/// <param name="Rule">The rule that made the fact.</param>
/// <param name="LeansOn">Ranges of what else the fact rests on: the header that gave the year, the sentence that named the subject.</param>
public sealed record Evidence(string Sentence, IReadOnlyList<TextSpan> Ranges, string Rule, IReadOnlyList<TextSpan> LeansOn);
