using System.Text.RegularExpressions;
using GovGraph.Extraction.Mentions.Words;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>Stops that are counted before they are named: 走访了三个点位：|A|、|B|和|C|。 跑了一圈学校，|A|、|B|、|C|，….</summary>
internal sealed partial class CountedPlacesRule(ListSplitter lists, NameFinder names) : IPlaceRule
{
    private const int Reach = 6;

    public IEnumerable<PlaceMention> Find(TaggedSentence sentence)
    {
        var text = sentence.Text;
        foreach (Match count in Counted.Matches(text))
        {
            var (at, length) = StopWords.Behind(text, count.Index + count.Length, Reach).FirstOrDefault(w => Marks.Is(text, w.At + w.Length, "：") || Marks.Is(text, w.At + w.Length, "，"));
            var end = at + length + 1;
            if (length == 0 || !sentence.IsBoundary(count.Index) || Coming.IsMatch(text.AsSpan(0, count.Index)))
            {
                continue;
            }

            var split = lists.Split(sentence, end, text.Length);
            var list = split with { Class = split.Class ?? Class(text.Substring(at, length)) };
            var found = list.Items.Select(i => names.Find(sentence, i.Start, i.End, licensed: true)).OfType<FoundName>().ToList();
            if (found.Count < list.Items.Count || found.Count < (text[end - 1] == '：' ? 2 : 3) || found.Exists(n => Names(sentence, n)))
            {
                continue;
            }

            foreach (var name in found)
            {
                yield return name.In(sentence, nameof(CountedPlacesRule), PlaceKind.IsProject(sentence, name, list), PlaceCue.Visited, count.Index);
            }
        }
    }

    private static string Class(string counted) => counted is "项目" or "工程" or "工地" ? counted : "处";

    /// <summary>看望了三户人家：张三、李四.</summary>
    private static bool Names(TaggedSentence sentence, FoundName name) =>
        sentence.Tags.Any(t => t.Start == name.Start && t.End == name.End && t.Tag == Tag.Person);

    [GeneratedRegex("(?:走访|察看|查看|检查|考察|调研|参观|观摩|督导|督查|暗访|走|跑|看|转|查|去|到|访)了?(?:一圈|一遍|(?:以下|下列|如下)(?=\\p{Lo}{2})|(?:以下|下面)?[一二两三四五六七八九十0-9]{1,3}余?[个处家所座])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Counted { get; }

    [GeneratedRegex("(?:将|拟|计划|准备|要|打算)[^，。；]{0,12}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Coming { get; }
}
