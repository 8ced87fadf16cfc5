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
    /// <summary>What a text may say more of a meeting than its headline: whose it is.</summary>
    private const int LongestOrgan = 6;
    private readonly MeetingNounFinder nouns = new(words);
    private readonly MeetingNameFinder names = new(words);

    public IEnumerable<Mention> Find(TaggedSentence sentence)
    {
        if (sentence.Kind is SentenceKind.Furniture or SentenceKind.Byline or SentenceKind.Header)
        {
            return [];
        }

        var found = new List<MeetingMention>();
        var untold = new List<MeetingName>();
        for (var to = sentence.Text.Length; nouns.TryLast(sentence, 0, to, out var start, out var end);)
        {
            to = start;
            if (names.Find(sentence, start, WithSecond(sentence.Text, end)) is { } name)
            {
                to = Math.Min(start, Math.Max(name.Start, 0));
                if ((Mention(sentence, name) ?? Listed(sentence, name, found)) is { } mention)
                {
                    found.Add(mention);
                    if (name.Verb is MeetingVerb.Hold or MeetingVerb.Attend && mention.Cue != MeetingCue.Spirit)
                    {
                        found.AddRange(Joined(sentence, mention, untold));
                    }
                }
                else
                {
                    untold.Add(name);
                }
            }
        }

        found.Sort((a, b) => a.Start.CompareTo(b.Start));
        for (var i = found.Count - 1; i > 0; i--)
        {
            if (Retold.IsMatch(sentence.Text.AsSpan(found[i - 1].End, Math.Max(0, found[i].Start - found[i - 1].End)))
                && found[i].Name.EndsWith(found[i - 1].Name, StringComparison.Ordinal))
            {
                // 甲大会开幕|甲大会昨天在乙市开幕: a headline run into the text
                var front = found[i].Name.Length - found[i - 1].Name.Length;
                found[i] = front > LongestOrgan ? found[i] with { Name = found[i - 1].Name, Start = found[i].Start + front } : found[i];
                found.RemoveAt(i - 1);
            }
        }

        found.AddRange(Short(sentence));
        return found.OrderBy(m => m.Start);
    }

    [GeneratedRegex("(?:(?![近昨今当日午])\\p{Lo}{2,4})?[省市县区州旗]委常委会$|(?:[^，。；：、日午晚近]{2,24}(?:委员会|领导小组|工作小组|联席会议|指挥部)|[省市县区州旗镇乡](?:安委会|编委会|防指|规委会|土委会|依法治[省市县区州旗]委|审计委|财经委|改革委))$|党组(?:理论学习中心组)?$|党工委(?:会)?$|[^，。；：、日午晚近]{2,30}主席团$|全委会$|(?:[^，。；：、日午晚近]{0,6}第?[一二三四五六七八九十]{1,3}届|(?![近昨今当日午])\\p{Lo}{1,5}[省市县区州旗])?(?:人大常委会|政协常委会|人民代表大会常务委员会)$|(?:政协|中共|中国共产党|中国人民政治协商会议)[^，。；：、]{2,14}第?[一二三四五六七八九十]{1,3}届(?:委员会|常务委员会|常委会|纪律检查委员会)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Committee { get; }

    [GeneratedRegex("^(?:召开|举行|开班|开幕|闭幕|落幕|结业|开讲)(?:[ ，]|$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Retold { get; }

    /// <summary>第九次会议, 常务委员会第九次会议, 第五次全体（扩大）会议.</summary>
    [GeneratedRegex("^(?:[^，。；：、]{2,24}?)?第[一二三四五六七八九十百0-9]{1,5}次(?:[\\p{Lo}]{1,6})?(?:（扩大）)?会议(?:（扩大）)?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Session { get; }

    [GeneratedRegex("(?:经|根据)(?<body>[^，。；：、经]{0,30}?)(?:[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日)?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Deciding { get; }

    /// <summary>经|市委常委会会议|研究，现将…予以公示: a body's standing meeting that decided what the notice tells.</summary>
    [GeneratedRegex("^[^，。；：、第]{0,10}(?:常委会|常务|党组|党委|党工委|院务|校务|局务|行政办公)[^，。；：、第]{0,4}会(?:议)?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Standing { get; }

    [GeneratedRegex("公示|任免|任命|免去|聘任|录用|现将", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Decided { get; }

    [GeneratedRegex("^(?:(?:第[一二三四五六七八九十]{1,3}次(?:全体|大会)|预备)会议|第[一二三四五六七八九十]{1,3}次大会|选举大会|联组(?:讨论|协商|议政|审议)?会议?)$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex PartOfSession { get; }

    [GeneratedRegex("[^，。；：、 ]{4,30}次会议$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Whole { get; }

    /// <summary>研究决定, 审议通过: what a notice of appointments says of the session that decided.</summary>
    [GeneratedRegex("\\G(?:集体|会议)?(?:研究|审议|讨论|审定|表决|投票表决|决定|通过|批准)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Decision { get; }

    /// <summary>先后开了|五次“板凳会”: not one of them; 三次会议, 三次全会 are the third.</summary>
    [GeneratedRegex("^(?:[两几数多二三四五六七八九十]+|[0-9]+)余?(?:场|[个期轮次](?=[“\\p{Lo}]{0,6}会$|[“\\p{Lo}]{0,4}会”$|“[^”]{2,8}”$)(?!会议|全会|全体|代表大会|党代会|常务|常委|主任会))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Several { get; }

    /// <summary>…启动仪式暨|技能大比武活动|: what 暨 joins is part of the name, whatever noun closes it.</summary>
    private static int WithSecond(string text, int end)
    {
        if (end == text.Length || !(text[end] == '暨' || (text[end] is '及' or '和' && text[end - 1] is '式' or '礼')))
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

        if (name.Verb == MeetingVerb.Hold && Several.IsMatch(text.AsSpan(name.Start, name.End - name.Start)))
        {
            return null;
        }

        if (Decision.IsMatch(text, name.End) && Standing.IsMatch(text.AsSpan(name.Start, name.End - name.Start)) && Decided.IsMatch(text.AsSpan(name.End))
            && Deciding.Match(text, 0, name.Start) is { Success: true } by && by.Groups["body"].Length == 0)
        {
            return new MeetingMention(
                sentence.Index, name.Start, name.End, nameof(MeetingRecognizer), sentence.Printed(name.Start, name.End), false, MeetingCue.Held)
            {
                IsAside = true,
            };
        }

        if (Decision.Match(text, name.End) is { Success: true } && Session.IsMatch(text.AsSpan(name.Start, name.End - name.Start))
            && Deciding.Match(text, 0, name.Start) is { Success: true } deciding)
        {
            // 经县委常委会3月2日|第5次会议|研究决定
            var body = deciding.Groups["body"];
            return new MeetingMention(
                sentence.Index, name.Start, name.End, nameof(MeetingRecognizer),
                sentence.Printed(body.Index, body.Index + body.Length) + sentence.Printed(name.Start, name.End), false, MeetingCue.Held);
        }

        if (name.Verb == MeetingVerb.Hold && Committee.Match(text[..name.VerbStart]) is { Success: true } committee && text.AsSpan(name.Start, name.End - name.Start) is var held && (held is "扩大会议" or "（扩大）会议" or "会议（扩大）" or ['第', .., '次', '会', '议'] || Session.IsMatch(held)))
        {
            // 县委常委会召开扩大会议: the committee's meeting, named around its verb
            return new MeetingMention(
                sentence.Index, name.Start, name.End, nameof(MeetingRecognizer),
                sentence.Printed(committee.Index, name.VerbStart) + sentence.Printed(name.Start, name.End), false, MeetingCue.Held);
        }

        if (name.Verb == MeetingVerb.Hold && PartOfSession.IsMatch(text.AsSpan(name.Start, name.End - name.Start)) && Whole.Match(text, 0, name.VerbStart) is { Success: true } whole)
        {
            // 县十七届人大一次会议举行第三次全体会议: named around the verb
            return new MeetingMention(
                sentence.Index, name.Start, name.End, nameof(MeetingRecognizer),
                sentence.Printed(whole.Index, name.VerbStart) + sentence.Printed(name.Start, name.End), false, MeetingCue.Held);
        }

        var bare = IsBare(text, name);
        if (bare && name.Verb == MeetingVerb.Hold && MeetingAside.IsWay(text, name))
        {
            return null;
        }

        var cue = MeetingCueReader.Read(text, name, bare)
            ?? (sentence.Kind == SentenceKind.Headline && !bare ? MeetingCue.Reference : null);
        return cue is null || (Festivals.Is(text[name.Start..name.End]) && (cue != MeetingCue.Held || Festivals.IsOfOtherTime(text.AsSpan()[Words.Marks.PhraseStart(text, name.VerbStart, LongestSecond)..name.VerbStart])))
            ? null
            : new MeetingMention(
                sentence.Index, name.Start, name.End, nameof(MeetingRecognizer), sentence.Printed(name.Start, name.End), bare, cue.Value)
            {
                IsAside = MeetingAside.Is(text, name),
            };
    }

    /// <summary>甲会议|、乙会议分别于…召开: what is told of the last of a list is told of all.</summary>
    private MeetingMention? Listed(TaggedSentence sentence, MeetingName name, List<MeetingMention> found) =>
        found.Count > 0 && found[^1] is { Cue: MeetingCue.Held or MeetingCue.Announced } next && next.Start == name.End + 1
        && sentence.Text[name.End] is '、' or '和' or '与' or '及' && !IsBare(sentence.Text, name)
            ? next with { Start = name.Start, End = name.End, Name = sentence.Printed(name.Start, name.End), IsBareClass = false }
            : null;

    /// <summary>召开|甲会议|、|乙会议|和|丙会议|: the verb governs all of the list, unless only ways of working are listed (等方式).</summary>
    private IEnumerable<MeetingMention> Joined(TaggedSentence sentence, MeetingMention first, List<MeetingName> untold)
    {
        var end = first.End;
        var names = new List<MeetingName>();
        for (var i = untold.Count - 1; i >= 0 && Joint.Match(sentence.Text, end) is { Success: true } joint && untold[i].Start == end + joint.Length; i--)
        {
            names.Add(untold[i]);
            end = untold[i].End;
        }

        return Ways.IsMatch(sentence.Text, end)
            ? []
            : names.Where(n => !Words.Marks.Is(sentence.Text, end, "等") || !IsBare(sentence.Text, n)).Select(n => first with { Start = n.Start, End = n.End, Name = sentence.Printed(n.Start, n.End), IsBareClass = IsBare(sentence.Text, n) });
    }

    [GeneratedRegex("\\G(?:以及|[、和及与])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Joint { get; }

    [GeneratedRegex("\\G(?:[、和][^，。；]{1,20})?等?(?:多种|各种|的)?(?:方式|形式|途径|办法|做法|精神)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Ways { get; }

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
