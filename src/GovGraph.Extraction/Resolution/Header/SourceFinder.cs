using System.Text.RegularExpressions;
using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Resolution.Header;

/// <summary>Finds who published a report: 来源：X, a newspaper's name beside the date, the body that owns the site.</summary>
internal static partial class SourceFinder
{
    private const int LongestFurniture = 80;
    private const int FirstLines = 4;

    public static string? Find(IReadOnlyList<TaggedSentence> sentences)
    {
        HeaderLine[] lines = [.. sentences.Where(s => s.Kind != SentenceKind.Body || s.Text.Length <= LongestFurniture).Select(HeaderLine.Of)];
        return First(lines, Labelled, _ => true)
            ?? First(lines, Reprinted, s => s.Text.Length <= LongestFurniture)
            ?? First(lines, Newspaper, s => s.Sentence.Kind != SentenceKind.Body && s.Text.Length <= LongestFurniture)
            ?? First(lines, Site, s => s.Sentence.Kind != SentenceKind.Body && s.Sentence.Index < FirstLines)
            ?? First(lines, Owner, s => s.Sentence.Kind != SentenceKind.Body);
    }

    private static string? First(HeaderLine[] lines, Regex shape, Func<HeaderLine, bool> where)
    {
        foreach (var line in lines)
        {
            if (where(line) && shape.Match(line.Text) is { Success: true } match)
            {
                var name = match.Groups["name"];
                return line.Printed(name.Index, name.Index + name.Length);
            }
        }

        return null;
    }

    /// <summary>信息来源：某县融媒体中心; 发文单位：某市发展和改革局.</summary>
    [GeneratedRegex("(?:来源|发文单位|发布机构|供稿单位|来稿单位) ?[:：丨|] ?(?<name>[^ \\s|:：()（）【】丨,，。;；]{2,30}?)(?=作者|预览时|微信扫|发布[时日]|发表|时间|日期|点击|浏览|阅读|责任|[ \\s|:：()（）【】丨,，。;；0-9]|$)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Labelled { get; }

    /// <summary>（2023年9月2日《某某日报》第1版）; 原载《某某日报》2009年8月7日.</summary>
    [GeneratedRegex("(?:原载[^《]{0,14}|[0-9日] ?)《(?<name>[^》]{2,12}报)》", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Reprinted { get; }

    /// <summary>某某日报 2018年4月9日 第4版; 某某报 2008年11月11日.</summary>
    [GeneratedRegex("(?<![\\p{L}])(?<name>(?!本报|图文|简报|通报|年报)\\p{Lo}{1,8}报|\\p{Lo}{2,6}(?:发布|融媒))(?=[ \\s·0-9]|$)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Newspaper { get; }

    /// <summary>某县人民政府门户网站, some way up in the page's head.</summary>
    [GeneratedRegex("(?<![\\p{L}])(?<name>\\p{Lo}{2,20}(?:人民政府|委员会)(?:办公室)?(?:门户网站|网站|网)?|\\p{Lo}{2,12}(?:融媒体中心|新闻网|督查室|办公室))(?=[ \\s|·]|$)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Site { get; }

    /// <summary>主办：某县人民政府办公室, at the foot.</summary>
    [GeneratedRegex("(?:主办单位|主办) ?[:：] ?(?<name>\\p{Lo}{4,30})", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Owner { get; }
}
