using System.Text.RegularExpressions;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>A line of a table or list of projects: |恒远电池材料生产线|项目 总投资6.5亿元.</summary>
internal sealed partial class PricedProjectRule(NameFinder names) : IPlaceRule
{
    private const int Longest = 48;

    public IEnumerable<PlaceMention> Find(TaggedSentence sentence)
    {
        if (sentence.Text.Length <= Longest && Priced.Match(sentence.Text) is { Success: true } line)
        {
            var item = line.Groups["name"];
            if (names.Find(sentence, item.Index, item.Index + item.Length, licensed: true) is { } name && name.Start == item.Index)
            {
                yield return name.In(sentence, nameof(PricedProjectRule), isProject: true, PlaceCue.Named);
            }
        }
    }

    [GeneratedRegex(@"^[^\w“]*(?:\d+[.．、])?(?<name>(?!\w*(?:占地|面积|用地|营收|产值|收入|税收|利润|销售|成交|贷款|补贴|产出))(?![该本此这其总]|项目|工程|计划|预计)[\w“”（）·]{4,30}?)(?:项目)?[ ：，]*(?:总投资|计划投资|投资)?(?:约)?\d+(?:\.\d+)?[亿万]元[。；]?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Priced { get; }
}
