using System.Buffers;
using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions.Words;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>A project of which something is told: |X水库除险加固工程|将于年内动工; |A集镇路网|、|B停车场|尚未复工.</summary>
internal sealed partial class ProjectStatusRule(PlaceWords words, LeadTrimmer leads, ListSplitter lists, NameFinder names, NameClosing closing) : IPlaceRule
{
    private const int Reach = 16;
    private static readonly NounList Parts = CueWords.Places.At(PlaceCueList.StatusPart);
    private static readonly NounList Transitive = CueWords.Places.At(PlaceCueList.StatusTransitive);
    private static readonly NounList Ends = CueWords.Places.At(PlaceCueList.StatusEnd);
    private static readonly SearchValues<string> Coming = CueWords.Places.Within(PlaceCueList.StatusComing);

    public IEnumerable<PlaceMention> Find(TaggedSentence sentence)
    {
        var text = sentence.Text;
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (Marks.EndsPhrase(text, at))
            {
                start = at + 1;
            }
            else if (sentence.IsBoundary(at) && words.Status.Start(text, at, text.Length) is > 0 and var length
                && sentence.IsBoundary(at + length) && !Parts.BeginsAt(text, at + length)
                && !Enclosure.IsInside(text, at) && NameEnd(sentence, start, at) is > 0 and var end
                && IsPredicate(text, end, at, length))
            {
                var planned = text.AsSpan(end, at - end).ContainsAny(Coming);
                foreach (var mention in Projects(sentence, start, end, planned))
                {
                    yield return mention;
                }

                start = at;
            }
        }
    }

    /// <summary>推进, 启动 and 展开 say something of a project only right behind it and without an object: X工程|加快推进，; not 推进X领域开放.</summary>
    private static bool IsPredicate(string text, int name, int status, int length) =>
        !Transitive.BeginsAt(text, status)
        || (status - name <= 8 && (Ends.BeginsAt(text, status + length) || NoObject.IsMatch(text, status + length)));

    private IEnumerable<PlaceMention> Projects(TaggedSentence sentence, int start, int end, bool planned)
    {
        var list = lists.Split(sentence, start, end);
        if (list.Class is not null && list.Items.Count == 1)
        {
            yield break; // X新区43个项目开工: a count, no name
        }

        foreach (var item in list.Items)
        {
            var from = leads.Start(sentence, item.Start, item.End);
            if (names.Find(sentence, from, item.End) is { Noun: not (PlaceNoun.Site or PlaceNoun.Part) } name)
            {
                yield return name.In(sentence, nameof(ProjectStatusRule), isProject: true, planned ? PlaceCue.Planned : PlaceCue.Named);
            }
        }
    }

    private int NameEnd(TaggedSentence sentence, int start, int status)
    {
        for (var end = status; end > start + 2 && status - end <= Reach; end--)
        {
            if (closing.IsComplete(sentence, start, end))
            {
                return end;
            }
        }

        return 0;
    }

    [GeneratedRegex(@"\G(?:$|[，。；！？、）”])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex NoObject { get; }
}
