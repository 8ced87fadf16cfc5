using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>
/// Works whose words are those of a class, but of which a county has one: |老城区雨污分流改造|项目现场, |县城第二水厂|施工现场, |文体中心|项目.
/// The words behind must call it a project or a site of work; 老旧小区改造 and 高标准农田建设 are many.
/// </summary>
internal sealed partial class SingleWorks(PlaceWords words, NameClosing closing)
{
    private const int Shortest = 4;
    private const int Longest = 18;
    private static readonly NounList Nouns = CueWords.Places.At(PlaceCueList.OnlyWork);
    private static readonly NounList Many = CueWords.Places.At(PlaceCueList.OneOfMany);
    private static readonly NounList Works = CueWords.Places.At(PlaceCueList.WorksDone);
    private static readonly NounList InTown = CueWords.Places.At(PlaceCueList.InTown);

    /// <param name="called">The words behind the list call it a project.</param>
    public FoundName? Find(TaggedSentence sentence, int start, int end, bool called = false)
    {
        start = NameStart.After(sentence, words, start, end);
        if (end - start < Shortest)
        {
            return null;
        }

        start = sentence.Text.LastIndexOf('的', end - 1, end - start) is >= 0 and var de ? de + 1 : start;
        end = closing.BeforeStop(sentence, start, end);
        var match = Phrase.Match(sentence.Text[start..end]);
        if (!match.Success)
        {
            return null;
        }

        var name = match.Groups["name"].ValueSpan;
        var stop = start + name.Length;
        var isCalled = called || name.EndsWith("工程", StringComparison.Ordinal) || match.Groups["tail"].ValueSpan is [_, ..] || IsSeen(sentence.Text, end);
        return isCalled && name.Length is >= Shortest and <= Longest && sentence.IsBoundary(stop) && sentence.IsBoundary(start) && IsSingle(name)
            && words.Generic.Covers(sentence.Text, start, stop, words.Nouns)
            ? new FoundName(start, stop, PlaceNoun.Project, SaysProject: true)
            : null;
    }

    /// <summary>察看了县城第二水厂|推进情况.</summary>
    private static bool IsSeen(string text, int end) => Progress.IsMatch(text, end);

    private static bool IsSingle(ReadOnlySpan<char> name)
    {
        if (Many.Begin(name) || Class.IsMatch(name))
        {
            return false;
        }

        return Nouns.EndsAt(name, WorksStart(name), 0) || InTown.Begin(name) || Numbered.IsMatch(name);
    }

    /// <summary>体育公园|二期工程, 第三幼儿园|新建: where what is done to it begins.</summary>
    private static int WorksStart(ReadOnlySpan<char> name)
    {
        var start = name.Length;
        while (Works.LengthBefore(name, start) is > 0 and var length)
        {
            start -= length;
        }

        return start;
    }

    [GeneratedRegex("^(?<name>[\\p{Lo}0-9A-Z“”]{4,18}?)(?<tail>(?:(?:建设)?项目)?(?:(?:建设|施工|安装|作业|推进|进展)*(?:项目)?(?:现场|工地|情况|进度)|建设)?)$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Phrase { get; }

    [GeneratedRegex(@"\G(?:项目|工程)?(?:建设(?=[，。；、]|$)|(?:建设|推进|施工|进展|形象)+(?:情况|进度))", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Progress { get; }

    /// <summary>One of several by number: 第三幼儿园.</summary>
    [GeneratedRegex("^(?:县城?|城市)?第[一二三四五六七八九十]|^[一二三四五六]期(?=\\p{Lo}{2})", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Numbered { get; }

    [GeneratedRegex("^(?:工业|产业|物流|农业|科技)园区$|老旧小区|背街小巷|棚户区|高标准农田|农贸市场$|基础设施|管理$|管护$|运营$|运行$|重点|重大|民生|产业项目|^[^城县第]{0,2}(?:农村|乡村)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Class { get; }
}
