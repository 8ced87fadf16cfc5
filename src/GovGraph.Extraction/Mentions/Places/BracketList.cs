using System.Text.RegularExpressions;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>What was seen in a town, in brackets behind it: 到石桥镇|（红旗村、南坪小学）|、河口镇|（北山村）|调研. The town only tells where.</summary>
internal static partial class BracketList
{
    /// <summary>社区, 园区: no division.</summary>
    private const string NoDistrict = "社小园景校院厂库山林牧矿灌滩发示新片展街";

    /// <summary>Whether a bracket holds such places: 石桥镇（镇长张三陪同）, 石桥镇（含石桥社区） and 华鼎（石门）公司 do not.</summary>
    public static bool Opens(TaggedSentence sentence, PlaceWords words, int open, int close)
    {
        var text = sentence.Text;
        return text[open] == '（' && open > 2 && close - open > 3 && (text[open - 1] is '镇' or '乡' or '道' or '木' || (text.AsSpan(open, close - open).Contains('、') && text[open - 1] is '县' or '市' or '旗') || (text[open - 1] == '区' && !NoDistrict.Contains(text[open - 2], StringComparison.Ordinal)))
            && sentence.IsBoundary(open) && words.Nouns.TryEnd(text, open + 1, close, out var noun, out _) && close - noun > open + 1
            && !Remark.IsMatch(text, open + 1) && !sentence.Tags.Any(t => t.Tag == Tag.Person && t.Start > open && t.End < close && text[t.End] is '、' or '）');
    }

    /// <summary>The places in it.</summary>
    public static IEnumerable<(int Start, int End)> Items(string text, int open, int close)
    {
        var from = open + 1;
        for (var at = from; at <= close; at++)
        {
            if (text[at] is '、' or '，' or '）' && at > from)
            {
                yield return (from, at);
                from = at + 1;
            }
        }
    }

    [GeneratedRegex(@"\G(?:含|包括|原|下辖|除|即|以下|简称|见|附|位于|地处|第?[一二三四五六七八九十0-9]+[、.．])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Remark { get; }
}
