using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Mentions.Titles;

namespace GovGraph.Extraction.Resolution.People;

/// <summary>A name in its sentence with the titles printed for it there.</summary>
/// <param name="Mention">The name.</param>
/// <param name="Titles">Its own titles, or those of the name before that it shares (副县长张三、李四).</param>
/// <param name="Start">Where its titles begin, else the name.</param>
/// <param name="End">After the name and its bracket.</param>
/// <param name="Group">Names of one list have one number; it goes up along the sentence.</param>
/// <param name="Inherited">The titles are those of the name before.</param>
internal sealed record NamedPerson(PersonMention Mention, IReadOnlyList<TitlePart> Titles, int Start, int End, int Group, bool Inherited);
