using System.Buffers;
using GovGraph.Core.Facts;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Titles;

/// <summary>The posts that stand behind a name by a verb of appointing, a comma or the columns of a table.</summary>
internal sealed class PostLists(TitleWords words, TitleReader titles)
{
    private static readonly SearchValues<string> Appointing = CueWords.Persons.Within(PersonCueList.Appointing);

    /// <summary>任|县委书记, 拟任|县财政局局长: the posts behind a verb.</summary>
    public IReadOnlyList<TitlePart> Appointed(TaggedSentence sentence, PersonMention name, int start, int limit, AppointVerb verb)
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
        if (posts.Count > 0 && limit < sentence.Text.Length && posts[^1].End >= limit)
        {
            posts = [.. posts.SkipLast(1)]; // 张三任组长、|县水利局局长|李四任副组长: the next name's
        }

        return verb == AppointVerb.Proposed && posts.Count > 0
            ? [posts[0] with { Start = VerbStart(sentence, name, start), Text = sentence.Printed(VerbStart(sentence, name, start), posts[0].End) }, .. posts.Skip(1)] // 拟任 is part of it
            : posts;
    }

    /// <summary>注：张三，区委书记；李四，区委副书记、区长. Minutes set the post apart by a space.</summary>
    public IReadOnlyList<TitlePart> Listed(TaggedSentence sentence, PersonMention name, int end, int limit)
    {
        var text = sentence.Text;
        if (end >= text.Length || !(text[end] is '，' or ' ' || (text[end] == '：' && name.Start == 0))
            || (name.Start > 0 && text[name.Start - 1] is not ('；' or '：' or ' ' or '。' or '\t') && !(text[end] == ' ' && IsItem(text, name.Start))))
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

    /// <summary>The name opens a numbered item of a notice: 1、张三为县水利局局长.</summary>
    public static bool IsItem(string text, int start)
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
        return sentence.Text.AsSpan().ContainsAny(Appointing) || AppointmentWords.AreDecided(sentence.Text, name.Start) || IsItem(sentence.Text, name.Start)
            || (name.Start == 0 && posts.Count > 0 && (posts[^1].End >= sentence.Text.Length || sentence.Text[posts[^1].End] is '；' or '。' or '，' or '（'))
            ? posts
            : [];
    }

    /// <summary>Where 拟任, 拟提拔任 begins that ends at a position.</summary>
    private static int VerbStart(TaggedSentence sentence, PersonMention name, int end) =>
        sentence.Text.LastIndexOf('拟', end - 1, end - name.End) is >= 0 and var start ? start : end;

    private static int StripCandidate(string text, int end) =>
        text.AsSpan(0, end).EndsWith("候", StringComparison.Ordinal) ? end - 1 : end;
}
