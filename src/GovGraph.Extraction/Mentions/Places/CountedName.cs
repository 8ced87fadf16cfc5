using System.Text.RegularExpressions;
using GovGraph.Extraction.Mentions.Words;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>
/// Names without the noun that they share: 走访了|松岭|、|宝日|两个嘎查, as many as are counted; 走访了|蒋家堰|、|东桥|等村.
/// </summary>
internal sealed partial class CountedName(PlaceWords words, NameJudge judge)
{
    private const int Shortest = 2;
    private const int Longest = 8;

    /// <summary>Whether the counted class is one whose members have names of their own; not 国内、国际两个市场.</summary>
    private static bool Names(PlaceList list) => list is { IsCounted: true, Class: not (null or "项目" or "工程" or "单位" or "市场") };

    /// <summary>All of a list whose items share the noun behind it; empty where they do not.</summary>
    public IReadOnlyList<FoundName> All(TaggedSentence sentence, PlaceList list)
    {
        var isShared = list.Items.Count > 1 && Marks.Is(sentence.Text, list.End, "等") && Shared.IsMatch(sentence.Text, list.End);
        if (!isShared && !Names(list))
        {
            return [];
        }

        var found = new List<FoundName>();
        foreach (var (start, end) in list.Items)
        {
            if (Find(sentence, isShared ? AfterTown(sentence, start, end) : start, end) is not { } name)
            {
                return [];
            }

            found.Add(name);
        }

        return found;
    }

    /// <summary>石桥镇|蒋家堰.</summary>
    private static int AfterTown(TaggedSentence sentence, int start, int end) =>
        TagLookup.At(sentence, start) is { Tag: Tag.Place } town && town.Start == start && end - town.End >= Shortest && sentence.Text[town.End - 1] is '镇' or '乡' or '道' or '木'
            ? town.End
            : start;

    /// <summary>等村, 等3个行政村; not 等村民, 等村的困难群众.</summary>
    [GeneratedRegex(@"\G等(?:[0-9]+|[一二两三四五六七八九十几多]+)?个?(?:贫困|脱贫|示范|重点|行政|自然|帮扶|包联|联系|包保|后进|薄弱|移民|边境|民族|村级)*(?:村组?|村屯|社区|嘎查|小区|连队)(?![镇民干级委两务医小支党书第驻口落庄史规妇会主卫服居网“]|工作者|工作站)(?!的?[^，。；、]{0,6}(?:群众|老人|党员|村民|家庭|农户|困难户|贫困户|学生))", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Shared { get; }

    private FoundName? Find(TaggedSentence sentence, int start, int end)
    {
        start = NameStart.After(sentence, words, start, end);
        return end - start is >= Shortest and <= Longest && IsOneWord(sentence.Text.AsSpan(start, end - start)) && (sentence.IsBoundary(end) || Marks.Is(sentence.Text, end, "等村"))
            && judge.IsUnclosedWord(sentence, start, end)
            ? new FoundName(start, end, PlaceNoun.Site, SaysProject: false)
            : null;
    }

    private static bool IsOneWord(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (!char.IsLetterOrDigit(c) || c is '的' or '和' or '与' or '及')
            {
                return false;
            }
        }

        return name[^1] is not ('县' or '市' or '区' or '镇' or '乡' or '州' or '省') && !(name[^1] == '旗' && name.Length > 2);
    }
}
