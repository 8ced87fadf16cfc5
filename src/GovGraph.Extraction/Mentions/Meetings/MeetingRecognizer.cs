using System.Buffers;
using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Meetings;

/// <summary>
/// Meetings by their most complete name: 9月3日，县委召开|全县防汛工作紧急会议|，…. Looks for closing nouns from the right, so that
/// a noun inside a longer name (三次|会议|预备会议) starts none of its own.
/// </summary>
internal sealed partial class MeetingRecognizer(MeetingWords words) : IMentionRecognizer
{
    private const int LongestSecond = 29;
    private static readonly SearchValues<char> SecondStops = SearchValues.Create("，。；：、！？暨");
    private static readonly NounList Seconds = CueWords.Meetings.At(MeetingCueList.Second);
    private static readonly NounList AfterSecond = CueWords.Meetings.At(MeetingCueList.AfterSecond);
    private static readonly NounList Demonstratives = CueWords.Meetings.At(MeetingCueList.Demonstrative);
    private readonly MeetingNounFinder nouns = new(words);
    private readonly MeetingNameFinder names = new(words);

    public IEnumerable<Mention> Find(TaggedSentence sentence)
    {
        if (sentence.Kind is SentenceKind.Furniture or SentenceKind.Byline or SentenceKind.Header)
        {
            return [];
        }

        var found = new List<MeetingMention>();
        for (var to = sentence.Text.Length; nouns.TryLast(sentence, 0, to, out var start, out var end);)
        {
            to = start;
            if (names.Find(sentence, start, WithSecond(sentence.Text, end)) is { } name)
            {
                to = Math.Min(start, Math.Max(name.Start, 0));
                if (Mention(sentence, name) is { } mention)
                {
                    found.Add(mention);
                }
            }
        }

        found.AddRange(Short(sentence));
        return found.OrderBy(m => m.Start);
    }

    [GeneratedRegex("(?:(?![近昨今当日午])\\p{Lo}{2,4})?[省市县区州旗]委常委会$|党组(?:理论学习中心组)?$|党工委(?:会)?$|全委会$|(?:[^，。；：、日午晚近]{0,6}第?[一二三四五六七八九十]{1,3}届)?(?:人大常委会|政协常委会|人民代表大会常务委员会)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Committee { get; }

    /// <summary>…启动仪式暨|技能大比武活动|: what 暨 joins is part of the name, whatever noun closes it.</summary>
    private static int WithSecond(string text, int end)
    {
        if (end == text.Length || text[end] != '暨')
        {
            return end;
        }

        for (var at = end + 1; at < text.Length && at - end <= LongestSecond && !SecondStops.Contains(text[at]); at++)
        {
            if (at - end > 2 && Seconds.LengthAt(text, at) is > 0 and var length && EndsSecond(text, at + length))
            {
                return at + length;
            }
        }

        return end;
    }

    private static bool EndsSecond(string text, int at) =>
        at == text.Length || text[at] is '，' or '。' or '；' or '、' || AfterSecond.BeginsAt(text, at);

    private MeetingMention? Mention(TaggedSentence sentence, MeetingName name)
    {
        var text = sentence.Text;
        if (Demonstratives.Begin(text.AsSpan(name.Start, name.End - name.Start)))
        {
            var start = name.End - 2;
            return new MeetingMention(
                sentence.Index, start, name.End, nameof(MeetingRecognizer), sentence.Printed(start, name.End), true, MeetingCue.Reference);
        }

        if (name.Verb == MeetingVerb.Hold && Committee.Match(text[..name.VerbStart]) is { Success: true } committee && text.AsSpan(name.Start, name.End - name.Start) is "扩大会议" or "（扩大）会议" or "会议（扩大）" or ['第', .., '次', '会', '议'])
        {
            // 县委常委会召开扩大会议: the committee's meeting, named around its verb
            return new MeetingMention(
                sentence.Index, name.Start, name.End, nameof(MeetingRecognizer),
                sentence.Printed(committee.Index, name.VerbStart) + sentence.Printed(name.Start, name.End), false, MeetingCue.Held);
        }

        var bare = IsBare(text, name);
        var cue = MeetingCueReader.Read(text, name, bare)
            ?? (sentence.Kind == SentenceKind.Headline && !bare ? MeetingCue.Reference : null);
        return cue is null
            ? null
            : new MeetingMention(
                sentence.Index, name.Start, name.End, nameof(MeetingRecognizer), sentence.Printed(name.Start, name.End), bare, cue.Value);
    }

    /// <summary>现场推进会: a closing noun with nothing but general words before it.</summary>
    private bool IsBare(string text, MeetingName name) =>
        words.Generic.Covers<bool>(text, name.Start, name.End, null)
        || words.Generic.Covers<bool>(text, name.Start, name.End - words.Nouns.End(text, name.Start, name.End), null);

    /// <summary>会上, 会前, 会后 at the beginning of a clause.</summary>
    private static IEnumerable<MeetingMention> Short(TaggedSentence sentence)
    {
        foreach (Match match in AtMeeting.Matches(sentence.Text))
        {
            yield return new MeetingMention(sentence.Index, match.Index, match.Index + 1, "会上", "会", true, MeetingCue.Reference);
        }
    }

    [GeneratedRegex("(?<=^|[，。；：、 在任主席])会(?=[上前后](?![级任届]))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex AtMeeting { get; }
}
