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
    private readonly TitleReader titles = new(words);
    private readonly Biography biography = new(words, new TitleReader(words));
    private readonly PostLists lists = new(words, new TitleReader(words));

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
            var posts = lists.Appointed(sentence, name, verbAt + length, HeadedBy(text, name.Start, verbAt, limit), verb);
            if (posts.Count > 0 && AppointmentWords.Further.Match(text, posts[^1].End) is { Success: true } further)
            {
                return [.. posts, .. titles.From(sentence, further.Index + further.Length, limit, PostStatus.Proposed)];
            }

            return posts.Count > 0 && AppointmentWords.Leaves.Match(text, posts[^1].End) is { Success: true } leaves
                ? [.. posts, .. titles.From(sentence, leaves.Index + leaves.Length, limit, PostStatus.Dismissed)]
                : posts;
        }

        if (AppointmentWords.Loses.IsMatch(text, end) && (name.Start == 0 || PostLists.IsItem(text, name.Start) || IsListed(text, name.Start)))
        {
            return titles.From(sentence, Skip(text, Skip(text, end, "同志"), "的"), limit, PostStatus.Dismissed); // 4、李四的县水利局局长职务
        }

        if (name.End == end && AppointmentWords.BusinessAt(text, end) is > 0 and var business)
        {
            return [new TitlePart(end, end + business, text.Substring(end, business), TitleKind.Person, PostStatus.Current)];
        }

        var head = words.HeadAt(text, end, out var kind);
        return head > 0 && kind == TitleKind.Official && name.End == end
            ? [Around(sentence, name, head) ?? new TitlePart(end, end + head, sentence.Printed(end, end + head), kind, PostStatus.Current, true)]
            : lists.Listed(sentence, name, end, limit);
    }

    /// <summary>以张三为主席|的新一届领导班子: what he heads is no post.</summary>
    private static int HeadedBy(string text, int name, int verbAt, int limit)
    {
        if (text[verbAt] != '为' || text.LastIndexOf('以', name, Math.Min(name + 1, LongestOrgan)) < 0)
        {
            return limit;
        }

        var of = text.IndexOf('的', verbAt, limit - verbAt);
        return of < 0 ? limit : of;
    }

    /// <summary>免去：张三的县水利局局长职务，|李四的…职务.</summary>
    private static bool IsListed(string text, int start) =>
        text[start - 1] is '：' or '，' or '、' or '；' && text.AsSpan(0, start).ContainsAny(Dismissing);

    /// <summary>县水利局张三副局长: the organ in front belongs to the post behind.</summary>
    private static TitlePart? Around(TaggedSentence sentence, PersonMention name, int head)
    {
        int start;
        if (TagLookup.Ending(sentence, name.Start) is { Tag: Tag.Body, Length: >= 3 } organ && Organs.EndsAt(sentence.Text, organ.End, organ.Start))
        {
            start = TagLookup.Ending(sentence, organ.Start) is { } place && (place.Tag == Tag.Place || (place.Length == 1 && sentence.Text[place.Start] is '省' or '市' or '县' or '区' or '州')) ? place.Start : organ.Start; // 罗田县|水利局
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

    private static int Skip(string text, int start, string word) =>
        text.AsSpan(Math.Min(start, text.Length)).StartsWith(word, StringComparison.Ordinal) ? start + word.Length : start;
}
