using System.Buffers;
using GovGraph.Core.Facts;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions.Words;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Titles;

/// <summary>
/// Titles that stand behind a name: 张三同志任[县委书记]; 免去李四同志[县委书记]职务; 提名王五为[副县长人选]; 张三，[区委书记]；….
/// </summary>
internal sealed class TitleAfterName(TitleWords words)
{
    private const int LongestOrgan = 14;
    private static readonly SearchValues<char> Edges = SearchValues.Create("，。、；：“”（）《》 ");
    private static readonly NounList Dismissals = CueWords.Persons.At(PersonCueList.Dismissing);
    private static readonly SearchValues<string> Dismissing = CueWords.Persons.Within(PersonCueList.Dismissing);
    private static readonly NounList Organs = CueWords.Persons.At(PersonCueList.OrganEnd);
    private static readonly SearchValues<string> Appointing = CueWords.Persons.Within(PersonCueList.Appointing);
    private readonly TitleReader titles = new(words);
    private readonly Biography biography = new(words, new TitleReader(words));

    /// <param name="sentence">The sentence.</param>
    /// <param name="name">The name.</param>
    /// <param name="end">After the name and its bracket.</param>
    /// <param name="limit">Where the next name begins.</param>
    public IReadOnlyList<TitlePart> Read(TaggedSentence sentence, PersonMention name, int end, int limit)
    {
        var text = sentence.Text;
        if (end > name.End && InBracket(sentence, name.End, end) is { } bracket)
        {
            return [bracket];
        }

        if (biography.Read(sentence, name.Start, name.End) is { Count: > 0 } told)
        {
            return told;
        }

        if (Dismissals.EndsAt(text, name.Start, 0))
        {
            var asks = AppointmentWords.Resigning.Match(text, end) is { Success: true } resigning ? end + resigning.Length : Skip(text, Skip(text, end, "同志"), "的");
            var lost = titles.From(sentence, asks, limit, PostStatus.Dismissed);
            return lost.Count > 0 && AppointmentWords.Gains.Match(text, lost[^1].End) is { Success: true } gains
                ? [.. lost, .. titles.From(sentence, gains.Index + gains.Length, limit, PostStatus.Current)]
                : lost;
        }

        if (AppointmentWords.Quits.Match(text, end) is { Success: true } quits)
        {
            return titles.From(sentence, end + quits.Length, limit, PostStatus.Dismissed);
        }

        var verbAt = AppointmentWords.Comrades.Match(text, end) is { Success: true } comrades ? end + comrades.Length : end;
        if (words.AppointedBy(text, verbAt, out var verb) is > 0 and var length)
        {
            var posts = Appointed(sentence, name, verbAt + length, limit, verb);
            if (posts.Count > 0 && AppointmentWords.Further.Match(text, posts[^1].End) is { Success: true } further)
            {
                return [.. posts, .. titles.From(sentence, further.Index + further.Length, limit, PostStatus.Proposed)];
            }

            return posts.Count > 0 && AppointmentWords.Leaves.Match(text, posts[^1].End) is { Success: true } leaves
                ? [.. posts, .. titles.From(sentence, leaves.Index + leaves.Length, limit, PostStatus.Dismissed)]
                : posts;
        }

        if (AppointmentWords.Loses.IsMatch(text, end) && (name.Start == 0 || IsItem(text, name.Start) || IsListed(text, name.Start)))
        {
            return titles.From(sentence, Skip(text, Skip(text, end, "同志"), "的"), limit, PostStatus.Dismissed); // 4、李四的县水利局局长职务
        }

        if (name.End == end && AppointmentWords.Business.Match(text, end) is { Success: true } business)
        {
            return [new TitlePart(end, end + business.Length, business.Value, TitleKind.Person, PostStatus.Current)];
        }

        var head = words.HeadAt(text, end, out var kind);
        return head > 0 && kind == TitleKind.Official && name.End == end
            ? [Around(sentence, name, head) ?? new TitlePart(end, end + head, sentence.Printed(end, end + head), kind, PostStatus.Current, true)]
            : Listed(sentence, name, end, limit);
    }

    /// <summary>免去：张三的县水利局局长职务，|李四的…职务.</summary>
    private static bool IsListed(string text, int start) =>
        text[start - 1] is '：' or '，' or '、' or '；' && text.AsSpan(0, start).ContainsAny(Dismissing);

    private IReadOnlyList<TitlePart> Appointed(TaggedSentence sentence, PersonMention name, int start, int limit, AppointVerb verb)
    {
        if (verb == AppointVerb.Nominated)
        {
            return Nominated(sentence, name, start, limit);
        }

        var posts = titles.From(sentence, start, limit, verb switch
        {
            AppointVerb.Dismissed => PostStatus.Dismissed,
            AppointVerb.Proposed => PostStatus.Proposed,
            _ => PostStatus.Current,
        });
        return verb == AppointVerb.Proposed && posts.Count > 0
            ? [posts[0] with { Start = VerbStart(sentence, name, start), Text = sentence.Printed(VerbStart(sentence, name, start), posts[0].End) }, .. posts.Skip(1)] // 拟任 is part of it
            : posts;
    }

    /// <summary>Where 拟任, 拟提拔任 begins that ends at a position.</summary>
    private static int VerbStart(TaggedSentence sentence, PersonMention name, int end) =>
        sentence.Text.LastIndexOf('拟', end - 1, end - name.End) is >= 0 and var start ? start : end;

    /// <summary>县水利局张三副局长: the organ in front belongs to the post behind.</summary>
    private static TitlePart? Around(TaggedSentence sentence, PersonMention name, int head)
    {
        int start;
        if (TagLookup.Ending(sentence, name.Start) is { Tag: Tag.Body, Length: >= 3 } organ && Organs.EndsAt(sentence.Text, organ.End, organ.Start))
        {
            start = TagLookup.Ending(sentence, organ.Start) is { Tag: Tag.Place } place ? place.Start : organ.Start; // 罗田县|水利局
        }
        else
        {
            var item = sentence.Text.AsSpan(0, name.Start).LastIndexOfAny(Edges) + 1;
            while (item < name.Start && sentence.Text[item] is '在' or '由' or '和' or '同' or '经' or '以')
            {
                item++;
            }

            // …、县茶叶局|张三局长
            start = name.Start - item is >= 3 and <= LongestOrgan && Organs.EndsAt(sentence.Text, name.Start, item) ? item : -1;
        }

        if (start < 0)
        {
            return null;
        }

        return new TitlePart(
            start, name.End + head, sentence.Printed(start, name.Start) + sentence.Printed(name.End, name.End + head), TitleKind.Official, PostStatus.Current);
    }

    /// <summary>等市领导 behind a list of names.</summary>
    public TitlePart? GroupLabel(TaggedSentence sentence, int end)
    {
        var text = sentence.Text;
        if (end >= text.Length || text[end] != '等')
        {
            return null;
        }

        var stop = Math.Min(text.Length, end + 8);
        for (var last = stop; last > end + 1; last--)
        {
            if (words.HeadBefore(text, last, end + 1, out var kind) > 0 && kind == TitleKind.Group)
            {
                return new TitlePart(end + 1, last, sentence.Printed(end + 1, last), kind, PostStatus.Current);
            }
        }

        return null;
    }

    private TitlePart? InBracket(TaggedSentence sentence, int open, int end)
    {
        var last = end - 1;
        return words.HeadBefore(sentence.Text, last, open + 1, out var kind) > 0 && kind == TitleKind.Official
            && !sentence.Text.AsSpan(open, end - open).Contains('，')
            ? new TitlePart(open + 1, last, sentence.Printed(open + 1, last), kind, PostStatus.Current)
            : null;
    }

    /// <summary>The name opens a numbered item of a notice: 1、张三为县水利局局长.</summary>
    private static bool IsItem(string text, int start)
    {
        for (var i = 0; i < start; i++)
        {
            if (!char.IsDigit(text[i]) && !"一二三四五六七八九十、.．（） ".Contains(text[i]))
            {
                return false;
            }
        }

        return start > 0;
    }

    /// <summary>提名张三为某县副县长人选: a title that keeps 人选; a bare 为 gives none.</summary>
    private IReadOnlyList<TitlePart> Nominated(TaggedSentence sentence, PersonMention name, int start, int limit)
    {
        var at = sentence.Text.AsSpan(start, Math.Min(limit, sentence.Text.Length) - start).IndexOf("人选");
        if (at > 0 && words.HeadBefore(sentence.Text, StripCandidate(sentence.Text, start + at), start, out var kind) > 0)
        {
            return [new TitlePart(start, start + at + 2, sentence.Printed(start, start + at + 2), kind, PostStatus.Proposed)];
        }

        var posts = titles.From(sentence, start, limit, PostStatus.Current);
        return sentence.Text.AsSpan().ContainsAny(Appointing) || AppointmentWords.Decided.IsMatch(sentence.Text.AsSpan(0, name.Start)) || IsItem(sentence.Text, name.Start)
            || (name.Start == 0 && posts.Count > 0 && (posts[^1].End >= sentence.Text.Length || sentence.Text[posts[^1].End] is '；' or '。' or '，' or '（'))
            ? posts
            : [];
    }

    /// <summary>注：张三，区委书记；李四，区委副书记、区长. Minutes set the post apart by a space.</summary>
    private IReadOnlyList<TitlePart> Listed(TaggedSentence sentence, PersonMention name, int end, int limit)
    {
        var text = sentence.Text;
        if (end >= text.Length || !(text[end] is '，' or ' ' || (text[end] == '：' && name.Start == 0))
            || (name.Start > 0 && text[name.Start - 1] is not ('；' or '：' or ' ' or '。' or '\t')))
        {
            return [];
        }

        var posts = titles.From(sentence, end + 1, limit, PostStatus.Current);
        if (posts.Count == 0 || posts[0].Kind != TitleKind.Official)
        {
            return [];
        }

        if (text[end] == '：' && posts[^1].End < text.Length && !TitleStart.IsEdge(text[posts[^1].End]))
        {
            return []; // 张三：县长说得对
        }

        while (text[end] == ' ' && posts[^1].End + 1 < limit && text[posts[^1].End] == ' ' && titles.From(sentence, posts[^1].End + 1, limit, PostStatus.Proposed) is { Count: > 0 } next)
        {
            posts = [.. posts, .. next]; // a table: 张三 县财政局副局长 县审计局局长
        }

        if (text[end] == ' ' && posts[^1].End < limit && text[posts[^1].End] == '，' && words.AppointedBy(text, posts[^1].End + 1, out var verb) is > 0 and var length && verb == AppointVerb.Proposed)
        {
            return [.. posts, .. Appointed(sentence, name, posts[^1].End + 1 + length, limit, verb)]; // 张三 县委办公室副主任，拟任县档案馆馆长
        }

        // 张三，县长李四…: the title is the next name's
        var last = posts[^1].End;
        return last >= limit && limit < text.Length ? [] : posts;
    }

    private static int StripCandidate(string text, int end) =>
        text.AsSpan(0, end).EndsWith("候", StringComparison.Ordinal) ? end - 1 : end;

    private static int Skip(string text, int start, string word) =>
        text.AsSpan(Math.Min(start, text.Length)).StartsWith(word, StringComparison.Ordinal) ? start + word.Length : start;
}
