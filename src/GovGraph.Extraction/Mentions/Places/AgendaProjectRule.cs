using System.Text.RegularExpressions;
using GovGraph.Extraction.Mentions.Words;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>A project on the agenda: 听取了王林关于|青山抽水蓄能电站|移民安置情况的汇报; 研究|白河灌区配套工程|资金等事项.</summary>
internal sealed partial class AgendaProjectRule(ListSplitter lists, NameFinder names) : IPlaceRule
{
    public IEnumerable<PlaceMention> Find(TaggedSentence sentence)
    {
        var text = sentence.Text;
        foreach (Match verb in Agenda.Matches(text))
        {
            if (!Marks.IsWord(sentence, verb.Index, 2))
            {
                continue; // 研究院
            }

            var start = verb.Index + verb.Length;
            foreach (var item in lists.Split(sentence, start, Marks.PhraseEnd(text, start)).Items)
            {
                if (names.Find(sentence, item.Start, item.End) is { Noun: PlaceNoun.Project } name && text[name.Start] != '“')
                {
                    yield return name.In(sentence, nameof(AgendaProjectRule), isProject: true, PlaceCue.Named);
                }
            }
        }
    }

    [GeneratedRegex("(?:听取|研究|审议|审定|讨论)(?:并)?(?:原则)?(?:通过)?了?(?:[^，。；：]{0,16}?关于)?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Agenda { get; }
}
