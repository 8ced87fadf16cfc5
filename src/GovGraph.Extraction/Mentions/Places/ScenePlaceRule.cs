using System.Text.RegularExpressions;
using GovGraph.Extraction.Mentions.Words;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>Where something is seen or said: 在|X社区|，…; 在|X水库|施工现场，…; at the start of a clause also |X工程|现场，….</summary>
internal sealed partial class ScenePlaceRule(NameFinder names) : IPlaceRule
{
    private static readonly PlaceList NoList = new([], 0, null);

    public IEnumerable<PlaceMention> Find(TaggedSentence sentence)
    {
        var text = sentence.Text;
        var clauseStart = true;
        for (var at = 0; at < text.Length; at++)
        {
            var isIn = text[at] == '在' && Marks.IsWord(sentence, at, 1);
            if (isIn || (clauseStart && !char.IsWhiteSpace(text[at])))
            {
                var start = isIn ? at + 1 : at;
                var end = PhraseEnd(text, start);
                if (Scene(sentence, start, end, isIn) is { } name)
                {
                    yield return new PlaceMention(
                        sentence.Index, name.Start, name.End, nameof(ScenePlaceRule), sentence.Printed(name.Start, name.End),
                        PlaceKind.IsProject(sentence, name, NoList), PlaceCue.At, isIn ? at : -1);
                }
            }

            clauseStart = Marks.EndsPhrase(text, at) || (clauseStart && text[at] == ' ');
        }
    }

    private FoundName? Scene(TaggedSentence sentence, int start, int end, bool isIn)
    {
        var text = sentence.Text;
        if (end - start is < 3 or > 60 || names.Find(sentence, start, end) is not { } name || Vague.IsMatch(text.AsSpan(name.End - 1, 1)))
        {
            return null;
        }

        var after = text.AsSpan(name.End, end - name.End);
        var closes = end < text.Length && text[end] == '，';
        var tail = SceneAfter.Match(text, name.End, end - name.End);
        if (after.Length == 0 || (tail.Success && tail.Index + tail.Length == end))
        {
            return closes && (isIn || OnSite.IsMatch(after) || (after.Length > 0 && after[^1] is '里' or '内')) ? name : null;
        }

        // 在X工地慰问…: a site of work, but not the hall where something is held
        return isIn && tail.Success && OnSite.IsMatch(tail.ValueSpan) && !Held.IsMatch(after) ? name : null;
    }

    private static int PhraseEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && !Marks.EndsPhrase(text, end) && text[end] is not ('、' or '“'))
        {
            end++;
        }

        return end;
    }

    [GeneratedRegex(@"\G(?:的|项目|建设|施工|作业|安装|抢险|处置)*(?:现场|工地|工棚|里|内|上|旁|边|门前|门口|院内|园内|园区|[^，。；的]{0,6}(?:车间|展厅|大厅|食堂|病房|科室|急诊科|门诊|办公室|会议室|教室|窗口))*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 250)]
    private static partial Regex SceneAfter { get; }

    [GeneratedRegex("[路线桥街段]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 250)]
    private static partial Regex Vague { get; }

    [GeneratedRegex("现场|工地", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 250)]
    private static partial Regex OnSite { get; }

    [GeneratedRegex("举行|召开|举办|开幕|启动|签约|隆重", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 250)]
    private static partial Regex Held { get; }
}
