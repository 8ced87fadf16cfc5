using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>The objects of a verb of visiting: 先后来到|A产业园|、|B社区|和|C大道改造工程|现场，….</summary>
internal sealed class VisitedPlacesRule(VisitCueFinder cues, ListSplitter lists, NameFinder names) : IPlaceRule
{
    public IEnumerable<PlaceMention> Find(TaggedSentence sentence)
    {
        foreach (var cue in cues.Find(sentence))
        {
            var list = lists.Split(sentence, cue.End, sentence.Text.Length);
            var found = list.Items.Select(i => names.Find(sentence, i.Start, i.End, list.Class is not null)).OfType<FoundName>().ToList();
            var amongProjects = found.Exists(n => n.SaysProject || n.Noun == PlaceNoun.Project);
            foreach (var name in found)
            {
                yield return new PlaceMention(
                    sentence.Index, name.Start, name.End, nameof(VisitedPlacesRule), sentence.Printed(name.Start, name.End),
                    PlaceKind.IsProject(sentence, name, list, amongProjects), cue.Planned ? PlaceCue.Planned : PlaceCue.Visited, cue.Start);
            }
        }
    }
}
