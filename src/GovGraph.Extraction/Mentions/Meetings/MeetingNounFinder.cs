using System.Buffers;
using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions.Words;
using GovGraph.Extraction.Tagging;
using SentenceKind = GovGraph.Extraction.Reading.SentenceKind;

namespace GovGraph.Extraction.Mentions.Meetings;

/// <summary>Where a noun that closes the name of a meeting stands: 工作|推进会|, not 人大|常委会|, |大会|主席团 or |会议|室.</summary>
internal sealed partial class MeetingNounFinder(MeetingWords words)
{
    private static readonly SearchValues<char> AfterCalled = SearchValues.Create("，。；、和及并对就与");

    /// <summary>“院坝会”; “两会” is another thing.</summary>
    private const int ShortestQuoted = 5;
    private const int LongestQuoted = 12;
    private static readonly NounList Bodies = CueWords.Meetings.At(MeetingCueList.Body);
    private static readonly NounList OtherWords = CueWords.Meetings.At(MeetingCueList.OtherWord);

    /// <summary>The last noun that ends at or before a position and does not begin before another.</summary>
    public bool TryLast(TaggedSentence sentence, int from, int to, out int start, out int end)
    {
        for (end = to; end > from; end--)
        {
            if (words.Nouns.End(sentence.Text, from, end) is > 0 and var length && Closes(sentence, end - length, end))
            {
                start = end - length;
                return true;
            }

            if (QuotedKind(sentence.Text, from, end) is >= 0 and var open)
            {
                start = open;
                return true;
            }

            if (IsCalled(sentence.Text, from, end))
            {
                start = end - 1;
                return true;
            }

            if (end - from > 6 && sentence.Text[end - 1] == '训' && Courses.IsMatch(sentence.Text.AsSpan(from, end - from)) && (end == sentence.Text.Length || sentence.Text[end] is '，' or '。' or '；'))
            {
                start = end - 2;
                return true;
            }

            if (Festivals.LengthBefore(sentence.Text, from, end) is > 0 and var festival && Closes(sentence, end - festival, end))
            {
                start = end - festival;
                return true;
            }

            if (IsNumberedCommittee(sentence.Text, from, end))
            {
                start = end - 3;
                return true;
            }
        }

        start = -1;
        return false;
    }

    private static bool Closes(TaggedSentence sentence, int start, int end)
    {
        var text = sentence.Text;
        if (end < text.Length && text[end] is '议' or '员' or '长' or '同' or '费' or '展' or '标' or '务' or '诊' && !sentence.IsBoundary(end))
        {
            return false;
        }

        if (!sentence.IsBoundary(end) && !(sentence.Kind == SentenceKind.Headline && Minutes.IsMatch(text, end)) && text[end] is not ('上' or '前' or '后' or '召' or '举' or '中' or '开' or '将' or '由' or '于' or '在' or '精' or '要' or '强' or '指'))
        {
            return false;
        }

        if (Marks.Is(text, start, "大会") && Marks.Is(text, start - 2, "代表") && Marks.Is(text, end, "代表"))
        {
            return false;
        }

        return !OtherWords.BeginsAt(text, end) || (sentence.Kind == SentenceKind.Headline && Minutes.IsMatch(text, end));
    }

    /// <summary>召开基层治理|“板凳会”|: where the quote opens that holds a kind of small meeting; −1 for none.</summary>
    private static int QuotedKind(string text, int from, int end)
    {
        if (end - from < ShortestQuoted || text[end - 1] != '”' || text[end - 2] != '会' || Marks.Is(text, end - 4, "理事会") || (end < text.Length && text[end] is '“' or '、' or '的' or '和' or '制' or '机' or '模' or '平' or '品'))
        {
            return -1;
        }

        var open = text.LastIndexOf('“', end - 1, Math.Min(end - from, LongestQuoted));
        return open >= 0 && end - open >= ShortestQuoted && !Bodies.EndsAt(text, end - 1, open + 1) ? open : -1;
    }

    /// <summary>召开全县水利站长|会|，: whatever 召开 governs up to its end is a meeting, unless it is a standing body (政协常委会, 协会).</summary>
    private static bool IsCalled(string text, int from, int end) =>
        end - from > 4 && text[end - 1] == '会' && (end == text.Length || AfterCalled.Contains(text[end]))
        && !Bodies.EndsAt(text, end, from) && Calling.IsMatch(text.AsSpan(from, end - from));

    /// <summary>县长办公会议|纪要: over the minutes of it.</summary>
    [GeneratedRegex("\\G(?:纪要|记录)(?:（[^）]*）)?$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Minutes { get; }

    [GeneratedRegex("(?:召开|套开|续开|召集|(?<![召公展离打分推揭睁盛])开(?:了|起了?|(?=[个场次一])))了?(?:一?[次个场])?(?!的)[^，。；：、！？“”《》了]{1,24}会$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Calling { get; }

    /// <summary>举办春季农机手|培训|，.</summary>
    [GeneratedRegex("(?:举办|举行)了?(?:一期|一场|为期[^，。；：、]{1,4}的)?[^，。；：、！？“”《》了]{2,24}培训$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Courses { get; }

    /// <summary>第131次常委会: numbered, the committee stands for its session.</summary>
    private static bool IsNumberedCommittee(string text, int from, int end) =>
        end - from > 5 && Marks.Is(text, end - 4, "次常委会") && (end == text.Length || text[end] is not ('会' or '（'));
}
