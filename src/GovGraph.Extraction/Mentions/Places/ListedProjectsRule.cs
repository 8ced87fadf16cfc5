using System.Text.RegularExpressions;
using GovGraph.Extraction.Mentions.Words;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>Projects in a list that nobody is reported to visit: 加快|A灌区改造|、|B大桥|等重点工程建设; |A旧改|、|B跨线桥|两个项目….</summary>
internal sealed partial class ListedProjectsRule(LeadTrimmer leads, ListSplitter lists, NameFinder names) : IPlaceRule
{
    public IEnumerable<PlaceMention> Find(TaggedSentence sentence)
    {
        var text = sentence.Text;
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && !Marks.EndsClause(text[end]) && text[end] is not '，')
            {
                end++;
            }

            foreach (var mention in InClause(sentence, start, end))
            {
                yield return mention;
            }

            start = end + 1;
        }
    }

    private IEnumerable<PlaceMention> InClause(TaggedSentence sentence, int start, int end)
    {
        if (!sentence.Text.AsSpan(start, end - start).ContainsAny('等', '个', '项'))
        {
            yield break;
        }

        var list = lists.Split(sentence, start, end);
        if (!(list.SaysProjects && (list.Items.Count > 1 || IsEtc(sentence, list, end))) && !(list.Class is null && IsOpenList(sentence, list, end)))
        {
            yield break;
        }

        foreach (var item in list.Items)
        {
            var from = leads.Start(sentence, item.Start, item.End);
            if (names.Find(sentence, from, item.End, list.SaysProjects) is { } name
                && (list.SaysProjects || name.Noun != PlaceNoun.Site || Settles.IsMatch(sentence.Text.AsSpan(list.End, end - list.End))))
            {
                yield return new PlaceMention(
                    sentence.Index, name.Start, name.End, nameof(ListedProjectsRule), sentence.Printed(name.Start, name.End),
                    IsProject: true, PlaceCue.Named, Verb: -1);
            }
        }
    }

    [GeneratedRegex("落户|签约|开工|投产|动工", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 250)]
    private static partial Regex Settles { get; }

    private static bool IsEtc(TaggedSentence sentence, PlaceList list, int end) => list.End < end && sentence.Text[list.End] == '等';

    /// <summary>开工的有A产业园、B小区改造等: nothing after 等, but the sentence is about projects.</summary>
    private static bool IsOpenList(TaggedSentence sentence, PlaceList list, int end) =>
        list.Items.Count > 1 && IsEtc(sentence, list, end)
        && (sentence.Text.Contains("项目", StringComparison.Ordinal) || sentence.Text.Contains("总投资", StringComparison.Ordinal));
}
