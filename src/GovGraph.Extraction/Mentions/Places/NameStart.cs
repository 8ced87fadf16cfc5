using System.Text.RegularExpressions;
using GovGraph.Extraction.Mentions.Words;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>
/// What stands in front of a name and is no part of it: 督导|X治理工程, A集团核心企业——|B公司, 到Y县对|X项目, 公司|年产5万吨生产线.
/// </summary>
internal static partial class NameStart
{
    /// <summary>The first position that may belong to the name.</summary>
    public static int After(TaggedSentence sentence, PlaceWords words, int start, int end)
    {
        var text = sentence.Text;
        if (Apposition.Match(text, start, end - start) is { Success: true } apposition)
        {
            start = apposition.Index + apposition.Length;
        }

        if (AtCounty.Match(text, start, end - start) is { Success: true } county && sentence.IsBoundary(county.Index + county.Length))
        {
            start = county.Index + county.Length;
        }

        if (start < end && text[start] is '在' or '到' && Marks.IsWord(sentence, start, 1))
        {
            start++;
        }

        while (sentence.IsBoundary(start) && words.Verbs.TryStart(text, start, end, out var verb, out var kind)
            && kind is VisitVerb.Look or VisitVerb.Call && verb > 1 && sentence.IsBoundary(start + verb))
        {
            start += verb;
        }

        if (Praise.Match(text, start, end - start) is { Success: true } praise && sentence.IsBoundary(praise.Index + praise.Length))
        {
            start = praise.Index + praise.Length;
        }

        if (Town.Match(text, start, end - start) is { Success: true } town && sentence.Tags.Any(t => t.Start == town.Index + town.Length && t.End <= end && t.Tag is Tag.Place or Tag.Body))
        {
            start = town.Index + town.Length;
        }

        if (Tie.Match(text, start, end - start) is { Success: true } tie && sentence.IsBoundary(tie.Index + tie.Length))
        {
            start = tie.Index + tie.Length;
        }

        if (Parent.Match(text, start, end - start) is { Success: true } parent && sentence.IsBoundary(parent.Index + parent.Length))
        {
            start = parent.Index + parent.Length;
        }

        return OurCompany.Match(text, start, end - start) is { Success: true } our ? our.Index + our.Length : start;
    }

    /// <summary>A dash between what a place is and its name.</summary>
    [GeneratedRegex("^.*(?:——+|--+)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Apposition { get; }

    [GeneratedRegex("^[^，。、的]{1,10}(?:[县市区镇乡村旗州]|街道|社区)(?:[对就]|分别对)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex AtCounty { get; }

    /// <summary>国家重大水利工程|X水库工程, 我县|X工程, 该镇|X村.</summary>
    [GeneratedRegex("^(?:该[县市区镇乡村](?=\\p{Lo}{3})|(?:第?[一二三四五六七八九十0-9A-Z]+)标段(?=\\p{Lo}{4})|我[国省市县区州旗镇校院司局厂](?=\\p{Lo}{3})|(?:国家级?|全[国省市县区州旗]|省级?|市级?|县级?|区级?|旗级?|州级?|自治区级?|省市)(?:[0-9]{4}年)?(?:“[^”]{2,8}”)?(?:重点|重大)\\p{Lo}{0,6}?(?:工程|项目)(?:之一)?的?(?=[\\p{Lo}A-Z0-9]{4})|(?:全线)?(?:重点|关键)?(?:控制性|节点性?|标志性)(?:节点)?工程(?=\\p{Lo}{3}))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Praise { get; }

    /// <summary>县城|南坪社区: it lies there, and has a name of its own.</summary>
    [GeneratedRegex("^(?:县城|城区|市区|主城区|中心城区|县城区)的?(?=\\p{Lo}{4})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Town { get; }

    /// <summary>包联企业|鼎诚机械, 联系点|枫树湾村, 省级龙头企业|青禾生物: what it is to the visitor or to the county.</summary>
    [GeneratedRegex("^(?:所?(?:包联|包保|联系|挂钩|挂联|挂包|帮扶|结对|定点|服务)+的?(?:重点)?(?:企业|单位|学校|社区|村|点|项目)|(?:国家级?|省级?|市级?|县级?|区级?|本土|本地|重点|规上|民营|农业产业化|农业|工业|文旅|外贸|高新技术|“?专精特新”?|“?小巨人”?|上市|招商|新引进)*(?:龙头|骨干|高新技术|“?专精特新”?|“?小巨人”?|本土|规上|外贸|上市)企业)(?=[\\p{Lo}A-Z]{3})(?!服务|协会|联合|家|园|之|座谈|集群|联盟|孵化|培育)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Tie { get; }

    /// <summary>某集团下属|X超市: whose it is, is no part of what it is called.</summary>
    [GeneratedRegex("^[^，。、的]{2,18}(?:下属|所属|旗下|辖属|直属)的?(?:企业|公司|单位|子公司)?(?=\\p{Lo}{3})(?!\\p{Lo}{0,4}(?:单位|企业|库$))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Parent { get; }

    /// <summary>A company that writes of itself.</summary>
    [GeneratedRegex("^(?:我公司|我司|本公司|公司)(?=[0-9\\p{Lo}])(?!\\p{Lo}{0,2}(?:厂|车间|部|园|大楼|总部))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex OurCompany { get; }
}
