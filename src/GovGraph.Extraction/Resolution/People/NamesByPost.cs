using System.Buffers;
using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Resolution.People;

/// <summary>What a post beside it tells of a name: where it ends, that there is one, or that a form of address is none.</summary>
internal sealed partial class NamesByPost(Surnames surnames, TitleWords titles)
{
    /// <summary>Before a post these are words of their own: 张三原局长, 张三任县长, 张三副县长.</summary>
    private const string NoNameEnd = "原任副正代兼现前老和与及等同的是、，：；（）。 一二三总党受请对向派邀问找见替陪";

    /// <summary>以局长张三为组长的调研组.</summary>
    private static readonly NounList Heads = CueWords.Persons.At(PersonCueList.Head);

    private static readonly SearchValues<string> Appointing = CueWords.Persons.Within(PersonCueList.Appointing);

    private static readonly NounList Deeds = CueWords.Names.At(NameCueList.Deed, NameCueList.DeedAfterPost, NameCueList.DeedOfWord);

    private static readonly NounList Manners = CueWords.Names.At(NameCueList.Deed, NameCueList.DeedInName, NameCueList.Manner);

    private static readonly NounList GivenEnds = CueWords.Names.At(NameCueList.GivenEnd);

    private static readonly NounList Completed = CueWords.Names.At(NameCueList.Deed, NameCueList.Completed);

    private readonly NoticeNames notices = new(surnames);

    private readonly NamesOfOrgans organs = new(surnames, titles);

    /// <summary>What a post right behind tells of a name: 李志|刚|副主任 is 李志刚; in 县水利局李志刚|副局长 the tagger takes all for a body.</summary>
    public IReadOnlyList<PersonMention> Read(TaggedSentence sentence, IReadOnlyList<PersonMention> mentions)
    {
        if (sentence.Kind == SentenceKind.Furniture)
        {
            return mentions;
        }

        List<PersonMention>? changed = null;
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            if (mention.End - mention.Start == 2 && mention.End + 1 < sentence.Text.Length && sentence.IsBoundary(mention.End + 1)
                && !NoNameEnd.Contains(sentence.Text[mention.End]) && !NameRepair.Behind.Contains(sentence.Text[mention.End])
                && !IsElected(sentence.Text, mention.Start, mention.End + 1)
                && !Heads.BeginsAt(sentence.Text, mention.End) && !IsPost(sentence.Text, mention.End) && IsPost(sentence.Text, mention.End + 1) && surnames.BeginsWithOne(NameRepair.Key(sentence, mention)))
            {
                (changed ??= [.. mentions])[i] = NameRepair.Cut(sentence, mention, mention.Start, mention.End + 1);
            }
            else if (mention.End - mention.Start == 3 && IsElected(sentence.Text, mention.Start, mention.End))
            {
                (changed ??= [.. mentions])[i] = NameRepair.Cut(sentence, mention, mention.Start, mention.End - 1);
            }
        }

        if (mentions.Any(m => IsForm(sentence, m)))
        {
            (changed ??= [.. mentions]).RemoveAll(m => IsForm(sentence, m)); // 连长, 张部长 taken for names
        }

        for (var i = 0; i < (changed ?? mentions).Count; i++)
        {
            var mention = (changed ?? mentions)[i];
            if (Counted.Match(sentence.Text, mention.Start, mention.End - mention.Start) is { Success: true } count && count.Index - mention.Start >= 2)
            {
                (changed ??= [.. mentions])[i] = NameRepair.Cut(sentence, mention, mention.Start, count.Index); // 张三、李四|两位|同志
            }
        }

        for (var i = 0; i < (changed ?? mentions).Count; i++)
        {
            var mention = (changed ?? mentions)[i];
            var name = NameRepair.Key(sentence, mention);
            if (name.Length is 3 or 4 && name[0] == '的' && surnames.BeginsWithOne(name[1..]))
            {
                (changed ??= [.. mentions])[i] = NameRepair.Cut(sentence, mention, mention.Start + 1, mention.End); // 担任县长|的|张三
            }
            else if (name.Length >= 4 && !name.Contains('·') && surnames.BeginsWithOne(name) && name.Length - Manners.LengthBefore(name, name.Length) is >= 2 and <= 3 and var own)
            {
                (changed ??= [.. mentions])[i] = NameRepair.Cut(sentence, mention, mention.Start, mention.Start + own); // 张三丰|连夜
            }
        }

        if (AddLonger(sentence, changed ?? mentions) is { } longer)
        {
            changed = longer;
        }

        foreach (var (start, end) in notices.Find(sentence.Text))
        {
            if (!(changed ?? mentions).Any(m => m.Start < end && start < m.End))
            {
                (changed ??= [.. mentions]).Add(new PersonMention(sentence.Index, start, end, "person:appointed", sentence.Printed(start, end)));
            }
        }

        foreach (var tag in sentence.Tags)
        {
            if (tag.Tag == Tag.Word && tag.Length == 3 && IsHan(sentence.Text, tag) && IsBetween(sentence.Text, tag) && surnames.BeginsWithOne(sentence.Text.Substring(tag.Start, tag.Length)))
            {
                (changed ??= [.. mentions]).Add(new PersonMention(sentence.Index, tag.Start, tag.End, "person:behind a post", sentence.Printed(tag.Start, tag.End)));
            }

            if (tag.Tag == Tag.Word && tag.Length == 3 && IsHan(sentence.Text, tag) && IsSubject(sentence.Text, tag) && surnames.BeginsWithOne(sentence.Text.Substring(tag.Start, tag.Length)))
            {
                (changed ??= [.. mentions]).Add(new PersonMention(sentence.Index, tag.Start, tag.End, "person:before a post", sentence.Printed(tag.Start, tag.End)));
            }

            if (tag.Tag == Tag.Word && organs.End(sentence, tag) is > 0 and var nameEnd && !(changed ?? mentions).Any(m => m.Start < nameEnd && tag.Start < m.End))
            {
                (changed ??= [.. mentions]).Add(new PersonMention(sentence.Index, tag.Start, nameEnd, "person:of an organ", sentence.Printed(tag.Start, nameEnd)));
            }

            if (tag.Tag == Tag.Body && tag.Length > 4 && tag.End < sentence.Text.Length && IsPost(sentence.Text, tag.End)
                && NameInBody.Match(sentence.Text, tag.Start, tag.Length) is { Success: true } match && surnames.BeginsWithOne(match.Groups["name"].Value))
            {
                var start = match.Groups["name"].Index;
                (changed ??= [.. mentions]).Add(new PersonMention(sentence.Index, start, tag.End, "person:before a post", sentence.Printed(start, tag.End)));
            }
        }

        changed?.Sort((a, b) => a.Start.CompareTo(b.Start));
        return changed ?? mentions;
    }

    private static bool IsHan(string text, TagSpan tag) => text.AsSpan(tag.Start, tag.Length).IndexOfAnyExceptInRange('\u4E00', '\u9FFF') < 0;

    /// <summary>副县长|丁一舟|，: a word of its own between a post and a mark, where a name is due.</summary>
    private bool IsBetween(string text, TagSpan tag) =>
        (tag.End == text.Length || text[tag.End] is '，' or '、' or '。' or '；')
        && titles.HeadBefore(text, AfterCandidate(text, tag.Start), 0, out var kind) >= 2 && kind == TitleKind.Official
        && titles.HeadAt(text, tag.Start, out _) == 0 && !NotBehind.IsMatch(text, tag.Start);

    /// <summary>，|丁一舟|副县长列席: a word of its own at the beginning of a clause, between which and its deed stands only a post.</summary>
    private bool IsSubject(string text, TagSpan tag) =>
        (tag.Start == 0 || text[tag.Start - 1] is '，' or '。' or '；') && text[tag.End - 1] is not ('局' or '委' or '办' or '部' or '院' or '校' or '站' or '所' or '会' or '厅' or '室' or '科' or '处' or '队' or '镇' or '乡' or '村' or '区' or '县' or '市' or '司' or '团' or '组' or '级' or '任')
        && titles.HeadAt(text, tag.End, out var kind) is > 1 and var head && kind == TitleKind.Official && Deeds.BeginsAt(text, tag.End + head);

    private static int AfterCandidate(string text, int end) =>
        Candidates.Match(text, 0, end) is { Success: true } candidate ? candidate.Index : end;

    [GeneratedRegex("(?:提名|候选人)?(?:候选人|人选)$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Candidates { get; }

    /// <summary>县长|办公会, 局长|信箱: what posts are put before that is no name.</summary>
    [GeneratedRegex("\\G[\\p{Lo}]{0,2}[会议室团班组岗位箱线式制部办台席队局级任日等]", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex NotBehind { get; }

    [GeneratedRegex("[一二两三四五六七八九十]{1,2}[位名]$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Counted { get; }

    /// <summary>A post alone, or a surname with one: a form of address, no name.</summary>
    private bool IsForm(TaggedSentence sentence, PersonMention mention)
    {
        var name = NameRepair.Key(sentence, mention);
        return titles.HeadBefore(name, name.Length, 0, out var kind) is var head and > 0 && kind == TitleKind.Official
            && (head == name.Length || (head == name.Length - 1 && head >= 2 && surnames.BeginsWithOne(name)));
    }

    /// <summary>邓建|华和县人大常委会, 杨立|刚作|提示, 唐山|原作, 贫困户李小|成家，: the tagger cut a name before a word that cannot begin so.</summary>
    private List<PersonMention>? AddLonger(TaggedSentence sentence, IReadOnlyList<PersonMention> mentions)
    {
        List<PersonMention>? changed = null;
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            if (mention.End - mention.Start == 2 && mention.End < sentence.Text.Length && IsCompleted(sentence.Text, mention.End)
                && titles.HeadBefore(sentence.Text, mention.Start, 0, out _) > 0 && surnames.BeginsWithOne(NameRepair.Key(sentence, mention)))
            {
                (changed ??= [.. mentions])[i] = NameRepair.Cut(sentence, mention, mention.Start, mention.End + 1);
                continue;
            }

            if (mention.End - mention.Start == 3 && i + 1 < mentions.Count && mentions[i + 1].Start == mention.End
                && sentence.Text[mention.End - 1] is '同' or '与' or '和' or '跟' or '率' or '携' or '陪')
            {
                (changed ??= [.. mentions])[i] = NameRepair.Cut(sentence, mention, mention.Start, mention.End - 1); // 张三同|李四谈话
                continue;
            }

            if (mention.End - mention.Start == 2 && mention.End + 1 < sentence.Text.Length && (mention.Start == 0 || sentence.Text[mention.Start - 1] is '，' or '。' or '；')
                && SpeechWork.BeginsAt(sentence.Text, mention.End + 1) && Speaks.IsMatch(sentence.Text, mention.End) && surnames.BeginsWithOne(NameRepair.Key(sentence, mention)))
            {
                (changed ??= [.. mentions])[i] = NameRepair.Cut(sentence, mention, mention.Start, mention.End + 1); // ，张晓|明|作讲话
                continue;
            }

            if (mention.End - mention.Start == 2 && mention.End + 1 < sentence.Text.Length && (!sentence.IsBoundary(mention.End + 1) || titles.HeadBefore(sentence.Text, mention.Start, 0, out _) > 0)
                && GoesOn(sentence.Text, mention.End) && surnames.BeginsWithOne(NameRepair.Key(sentence, mention)))
            {
                (changed ??= [.. mentions])[i] = NameRepair.Cut(sentence, mention, mention.Start, mention.End + 1);
            }
        }

        return changed;
    }

    /// <summary>At the beginning of a clause fewer characters may be words of their own: 张晓|明|作讲话.</summary>
    [GeneratedRegex("\\G[\\p{Lo}-[同任副正代兼现前老及等共主总又也还都已将即就则再先后曾要会可能应需并仍均便才刚所为来去中上下分当和与向对最在]]", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Speaks { get; }

    /// <summary>The character completes the name, for what stands behind it is told of somebody: 唐山|原|作, 李小|成|家，.</summary>
    private static bool GoesOn(string text, int at) =>
        MayComplete.IsMatch(text, at) && (SpeechWork.BeginsAt(text, at + 1) || Goes.IsMatch(text, at + 1));

    [GeneratedRegex("\\G[\\p{Lo}-[同任副正代兼现前老及等共主总又也还都已将都即就则大国专人农自回公我他她管住居全各千万一到进在]]", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex MayComplete { get; }

    [GeneratedRegex("\\G(?:家(?=[，。；里中门])|(?<![会座约面恳访商洽漫畅详交深倾言长细攀])谈(?=了|及|到|认识|体会|看法|感受)|和(?=[县市区州旗省镇乡][\\p{Lo}]))", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Goes { get; }

    /// <summary>副局长李家|学|到该镇, 站长陈木|生|反复交代: a character that ends names and begins no word before what follows.</summary>
    private static bool IsCompleted(string text, int at) =>
        GivenEnds.BeginsAt(text, at) && (Completed.BeginsAt(text, at + 1) || Told.IsMatch(text, at + 1) || (!"学有达满直生养根原业勤来走去".Contains(text[at], StringComparison.Ordinal) && Goal.IsMatch(text, at + 1)));

    /// <summary>副主任路笑|妍|到石桥水厂检查.</summary>
    [GeneratedRegex("\\G[到赴][\\p{Lo}]{2,20}?(?:调研|检查|督导|视察|察看|走访|慰问|指导)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Goal { get; }

    [GeneratedRegex("\\G(?:讲[，了话]|说[，：。]|[，、。；）]|$)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Told { get; }

    /// <summary>选举张三、李四|为|副市长: the tagger takes 李四为 for a name; who is called so has another 为 behind him.</summary>
    private bool IsElected(string text, int start, int end) =>
        text[end - 1] == '为' && end < text.Length && (RunOnWords.IsLevel(text[end]) || IsPost(text, end))
        && text.AsSpan(0, start).ContainsAny(Appointing);

    private bool IsPost(string text, int at) => titles.HeadAt(text, at, out var kind) > 0 && kind == TitleKind.Official;

    [GeneratedRegex("(?:[局委办厅部]|学院|医院|法院|人大|政协|政府|中心|支队|大队)(?<name>[\\p{Lo}-[会委室组处科办局党务部院所站队厅司署公府校]]{2,3}?)$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex NameInBody { get; }
}
