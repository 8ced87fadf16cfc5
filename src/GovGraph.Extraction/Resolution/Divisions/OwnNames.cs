using System.Text.RegularExpressions;
using GovGraph.Core.Facts;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Lexicons.Divisions;
using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Resolution.Divisions;

/// <summary>
/// A report that never prints its county in full or beside an organ tells it by the bare name: 谱写|罗田|新篇章, 云上罗田讯, 罗田港区. Looked for only where
/// nothing else tells it, and only a division of the level that acts.
/// </summary>
internal static partial class OwnNames
{
    private const double Weight = 2;
    private const int HeadLines = 6;
    private static readonly NounList WordLike = CueWords.Divisions.At(DivisionCueList.OwnWord);
    private static readonly NounList Outlets = CueWords.Divisions.At(DivisionCueList.Outlet);
    private static readonly NounList After = CueWords.Divisions.At(DivisionCueList.OfOwn);
    private static readonly NounList Before = CueWords.Divisions.At(DivisionCueList.BeforeOwn);

    /// <summary>The division that is named so most; null for none, or for two alike.</summary>
    public static Vote? Find(DivisionIndex index, DivisionContext context, IReadOnlyList<TaggedSentence> sentences, LevelWord level)
    {
        if (level is LevelWord.None or LevelWord.Town or LevelWord.Province)
        {
            return null;
        }

        var found = new List<(Division Division, int Sentence, int Weight)>();
        foreach (var sentence in sentences)
        {
            if (sentence.Kind == SentenceKind.Furniture && sentence.Index >= HeadLines)
            {
                continue;
            }

            foreach (var hit in index.Scan(sentence.Text))
            {
                if ((hit.Form == DivisionNameForm.Bare || hit.Length == 2) && hit.Length > 1 && Plainness(sentence, hit) is > 0 and var weight
                    && context.Resolve(sentence.Text.Substring(hit.Start, hit.Length), hit.Form == DivisionNameForm.Bare, level) is { } division && LevelWords.Of(division) == level)
                {
                    found.Add((division, sentence.Index, weight));
                }
            }
        }

        var best = found.GroupBy(f => f.Division).Select(g => (g.Key, Weight: g.Sum(f => f.Weight), g.First().Sentence)).OrderByDescending(g => g.Weight).Take(2).ToList();
        return best.Count == 1 || (best.Count == 2 && best[0].Weight > best[1].Weight) ? new Vote(best[0].Key, -1, best[0].Sentence, Weight, true) : null;
    }

    /// <summary>How plainly the page speaks of its own county: 2 by what stands beside the name, 1 by a longer name that begins with it, 0 not at all.</summary>
    private static int Plainness(TaggedSentence sentence, DivisionHit hit)
    {
        var text = sentence.Text;
        if (IsOutlet(text, hit.End) && (hit.Start == 0 || !char.IsLetter(text[hit.Start - 1]) || Before.EndsAt(text, hit.Start, 0)))
        {
            return 2;
        }

        if (hit.Form != DivisionNameForm.Bare || WordLike.Contains(text.AsSpan(hit.Start, hit.Length)) || Others.IsMatch(text.AsSpan(0, hit.Start)))
        {
            return 0;
        }

        if (!Goal.IsMatch(text.AsSpan(0, hit.Start)) && sentence.IsBoundary(hit.End) && (After.BeginsAt(text, hit.End) || Before.EndsAt(text, hit.Start, 0) || Guests.IsMatch(text, hit.End)))
        {
            return sentence.IsBoundary(hit.Start) || Before.EndsAt(text, hit.Start, 0) || (hit.Start > 0 && text[hit.Start - 1] == '来') ? 2 : 0;
        }

        return Bodies.IsMatch(text, hit.End) && text.AsSpan(hit.Start, 2) is not ("北京" or "上海" or "天津" or "重庆") && sentence.IsBoundary(hit.Start) ? 1 : 0;
    }

    /// <summary>罗田|新闻网讯, 罗田|融媒; 【罗田|之声】, 罗田|新闻, where nothing goes on behind it (not 罗田|新闻发布会).</summary>
    private static bool IsOutlet(string text, int at) =>
        Outlet.IsMatch(text, at) || (Outlets.LengthAt(text, at) is > 0 and var length && (at + length == text.Length || !char.IsLetterOrDigit(text[at + length])));

    /// <summary>罗田|新闻网讯, 罗田|网, 罗田|发布, 罗田|融媒.</summary>
    [GeneratedRegex("\\G(?:新闻网|政府网|网|电视台|广播电视台|电台|融媒体?(?:中心)?|发布|日报|晚报|报|客户端|宣传|要闻|视窗|时讯|在线|讯(?=[ （]|$))(?![络上点红箱页球])", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Outlet { get; }

    /// <summary>安庆|石化, 武穴|港区, 罗田|农商银行: what is named by the place where it is; a town, a street, a river or a hill may have the name of another county.</summary>
    [GeneratedRegex("\\G(?:国家级?|省级)?(?:[东西南北]站|港|高新|经开|经济|开发|工业|产业|石化|钢铁|农商|银行|供电|机场|火车站|高铁|站|海关|大学|学院|人民|医院|职业|公路|烈士|体育|钢|烟草|邮政|石油|热电|发电|电厂|水务|城投|交投)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Bodies { get; }

    /// <summary>欢迎来|罗田|投资, 来|罗田|考察: where guests come to.</summary>
    [GeneratedRegex("(?<=来\\p{Lo}{2,4})\\G(?:投资|兴业|考察|调研|视察|指导|检查|旅游|观光|做客|创业|发展|参观|督导|督查|洽谈|采访)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Guests { get; }

    /// <summary>赴|罗田, 学习|罗田: a county that is only gone to, learned from or beside others.</summary>
    [GeneratedRegex("(?:[赴]|前往|来自|学习|借鉴|对标|毗邻|会见|邀请|与|和|同|跟|、|连接|至)$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Others { get; }

    /// <summary>到|罗田|投资 where nobody is asked to.</summary>
    [GeneratedRegex("(?<!欢迎)[到往去抵访]$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Goal { get; }
}
