using GovGraph.Core.Facts;
using GovGraph.Extraction.Reading;

namespace GovGraph.Extraction.Evaluation.Explanation;

/// <summary>How a report was read, stage by stage: where to look for the cause of a wrong fact.</summary>
/// <param name="Facts">What came out.</param>
/// <param name="Sentences">In reading order.</param>
public sealed record ReportExplanation(ReportFacts Facts, IReadOnlyList<ExplainedSentence> Sentences);

/// <summary>One sentence on its way.</summary>
/// <param name="Index">Its position in reading order, from 0.</param>
/// <param name="Kind">What reading takes it for.</param>
/// <param name="Article">Index of its article on the page.</param>
/// <param name="Printed">As quoted.</param>
/// <param name="Text">As the recognisers see it; positions below are in it.</param>
/// <param name="Tags">Proposals of the tagger; plain words are <c>Word</c>.</param>
/// <param name="Mentions">What the recognisers found and what it means.</param>
/// <param name="Refusals">What was dropped on the way.</param>
/// <param name="Groups">Lists of persons and what they do.</param>
public sealed record ExplainedSentence(
    int Index,
    SentenceKind Kind,
    int Article,
    string Printed,
    string Text,
    IReadOnlyList<ExplainedTag> Tags,
    IReadOnlyList<ExplainedMention> Mentions,
    IReadOnlyList<ExplainedRefusal> Refusals,
    IReadOnlyList<ExplainedGroup> Groups);

/// <summary>A proposal of the tagger.</summary>
public sealed record ExplainedTag(string Tag, string Text, int Start);

/// <summary>Something named.</summary>
/// <param name="Kind">person, place, meeting, division, date, initiative.</param>
/// <param name="Name">As printed, trimmed.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">First position after it.</param>
/// <param name="Rule">What found it.</param>
/// <param name="Cue">How the words around bring it in.</param>
/// <param name="Meaning">What resolution takes it for; null where for nothing.</param>
public sealed record ExplainedMention(string Kind, string Name, int Start, int End, string Rule, string Cue, string? Meaning);

/// <summary>Something that was dropped.</summary>
/// <param name="Kind">As in <see cref="ExplainedMention"/>, or group.</param>
/// <param name="Name">As printed.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">First position after it.</param>
/// <param name="By">The class that dropped it.</param>
/// <param name="Why">Its reason.</param>
public sealed record ExplainedRefusal(string Kind, string Name, int Start, int End, string By, string Why);

/// <summary>A list of persons in a sentence.</summary>
/// <param name="Persons">Each with the titles read for him here or elsewhere.</param>
/// <param name="Slot">Its place in the sentence.</param>
/// <param name="Acts">What it does.</param>
/// <param name="Predicate">The words this was read from.</param>
public sealed record ExplainedGroup(IReadOnlyList<string> Persons, string Slot, string Acts, string Predicate);
