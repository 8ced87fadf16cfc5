using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;

namespace GovGraph.Extraction.Tagging;

/// <summary>
/// Mends the tagger's words where a post stands beside them and tells what they are: 云阳|经开区管委会副主任 is a place, 郎|国栋|副县长 one name,
/// 由郎国栋|担任 a word and a name.
/// </summary>
internal sealed partial class NamesBesidePosts(TitleWords titles, Surnames surnames)
{
    /// <summary>What stands between a place and the post that is held there.</summary>
    private const int LongestOrgan = 16;

    /// <summary>What a body ends with: no name does before a post.</summary>
    private const string Organs = "局委办部院校站所会厅室科处队镇乡村区县市司团组级任党政社州旗省盟中园库场";

    /// <summary>Surnames that are more often words of their own: 县长|和|群众|参加.</summary>
    private const string Particles = "和与同向由于任及为从对以被经让别但而之";

    /// <summary>Behind a person these lead to the next one, even where the tagger takes them into a body: 张三|和甲县|副县长|李四.</summary>
    private const string Joints = "和与同向对率陪带随及等说在任为给由从把被让请就";

    private static readonly NounList Dismissals = CueWords.Persons.At(PersonCueList.Dismissing);

    private static readonly NounList DeedsBy = CueWords.Names.At(NameCueList.DeedBy);

    private static readonly NounList HolderDeeds = CueWords.Names.At(NameCueList.Deed, NameCueList.DeedOfHolder);

    private static readonly NounList Deeds = CueWords.Names.At(NameCueList.Deed, NameCueList.DeedAfterPost, NameCueList.DeedOfParts);

    private static readonly NounList Reported = CueWords.Names.At(NameCueList.ReportedDeed);

    private static readonly NounList PostsInList = CueWords.Titles.At(TitleCueList.ShortPost, TitleCueList.PostInList);

    private static readonly NounList Decisions = CueWords.Names.At(NameCueList.Decides);

    public IReadOnlyList<TaggedSentence> Mend(IReadOnlyList<TaggedSentence> sentences) => [.. sentences.Select(Mend)];

    private TaggedSentence Mend(TaggedSentence sentence)
    {
        var mended = new TagRewriter(sentence);
        for (var i = 0; i < sentence.Tags.Count; i++)
        {
            var tag = sentence.Tags[i];
            var last = i;
            if (tag.Tag == Tag.Person && IsPlaceOfPost(sentence, i))
            {
                mended.Replace(i, tag with { Tag = Tag.Place });
            }
            else if (tag.Tag == Tag.Person && tag.Length <= 4 && sentence.Text[tag.Start] is '省' or '市' or '县' && sentence.Text.IndexOf('·', tag.Start, tag.Length) < 0)
            {
                mended.Replace(i, tag with { Tag = Tag.Body }); // 省海洋|与渔业厅: no surname
            }
            else if (tag.Tag == Tag.Person && tag.Length == 2 && sentence.Text.AsSpan(tag.Start, 2) is "班子" or "纪检" or "党组")
            {
                mended.Replace(i, tag with { Tag = Tag.Word }); // 县委常委|班子: a body, taken for a person
            }
            else if (tag.Tag == Tag.Person && IsAfterBy(sentence, tag))
            {
                mended.Replace(i, new TagSpan(tag.Start, 1, Tag.Word), new TagSpan(tag.Start + 1, tag.Length - 1, Tag.Person));
            }
            else if (tag.Tag == Tag.Person && AfterRole(sentence, tag) is > 0 and var role)
            {
                mended.Replace(i, new TagSpan(tag.Start, role, Tag.Word), new TagSpan(tag.Start + role, tag.Length - role, Tag.Person));
            }
            else if (tag is { Tag: Tag.Word, Length: 1 } && Scattered(sentence, i) is > 0 and var parts)
            {
                last = i + parts - 1;
                mended.Replace(i, new TagSpan(tag.Start, sentence.Tags[last].End - tag.Start, Tag.Person));
            }
            else
            {
                mended.Keep(tag);
            }

            i = last;
        }

        return mended.Result;
    }

    /// <summary>|云阳|经开区管委会副主任|张三: nothing but the names of bodies up to a post, and behind it who holds it.</summary>
    private bool IsPlaceOfPost(TaggedSentence sentence, int index)
    {
        var (text, place) = (sentence.Text, sentence.Tags[index]);
        if (place.Length != 2 || titles.HeadBefore(text, place.Start, 0, out _) > 0 || Dismissals.EndsAt(text, place.Start, 0)
            || (place.End < text.Length && Joints.Contains(text[place.End], StringComparison.Ordinal)))
        {
            return false;
        }

        for (var i = index + 1; i < sentence.Tags.Count && sentence.Tags[i].Start - place.End <= LongestOrgan; i++)
        {
            var tag = sentence.Tags[i];
            if (tag.Tag == Tag.Person)
            {
                return titles.HeadBefore(text, tag.Start, place.End, out var kind) is > 0 and var head && kind != TitleKind.Group && tag.Start - head > place.End + 1;
            }

            if (tag.Tag == Tag.Time || !(titles.IsTitleWord(sentence, tag.Start) || (titles.HeadAt(text, tag.Start, out _) is > 0 and var length && tag.Start + length >= tag.End)))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>港商|彭小玉, 客商|柏雪 where the tagger has 客|商柏雪: how much of the name belongs to what he is; 0 for none.</summary>
    private int AfterRole(TaggedSentence sentence, TagSpan name)
    {
        var text = sentence.Text;
        if (name.Length < 3 || text.AsSpan(name.Start, name.Length).Contains('·'))
        {
            return 0;
        }

        if (titles.HeadAt(text, name.Start, out _) is > 1 and var head && name.Length - head is 2 or 3 && surnames.BeginsWithOne(text.Substring(name.Start + head, name.Length - head)))
        {
            return head;
        }

        return name.Length is 3 or 4 && name.Start > 0 && titles.HeadBefore(text, name.Start, 0, out _) == 0 && titles.HeadBefore(text, name.Start + 1, 0, out var kind) > 1
            && kind == TitleKind.Person && surnames.BeginsWithOne(text.Substring(name.Start + 1, name.Length - 1))
            ? 1
            : 0;
    }

    /// <summary>由郎国栋|担任.</summary>
    private bool IsAfterBy(TaggedSentence sentence, TagSpan name) =>
        sentence.Text[name.Start] == '由' && name.Length is 3 or 4 && surnames.BeginsWithOne(sentence.Text.Substring(name.Start + 1, name.Length - 1))
        && (name.Length == 4 || DeedsBy.BeginsAt(sentence.Text, sentence.Text.AsSpan(name.End).StartsWith("同志", StringComparison.Ordinal) ? name.End + 2 : name.End));

    /// <summary>|郎|国栋|副县长|主持, |郎|国|栋|局长|、: how many words a name of three characters was taken for; 0 for no name.</summary>
    private int Scattered(TaggedSentence sentence, int index)
    {
        var (text, start) = (sentence.Text, sentence.Tags[index].Start);
        var end = start + 3;
        var afterPost = start > 1 && titles.HeadBefore(text, start, 0, out _) > 1;
        if (end >= text.Length || !sentence.IsBoundary(end) || (start > 0 && !afterPost && !(text[start - 1] is '，' or '。' or '；' or '、' or '由' or '：') && !Decisions.EndsAt(text, start, 0))
            || Particles.Contains(text[start], StringComparison.Ordinal) || titles.HeadAt(text, start + 1, out _) > 0
            || Organs.Contains(text[end - 1], StringComparison.Ordinal) || !surnames.BeginsWithOne(text.Substring(start, 3)) || titles.HeadAt(text, start, out _) > 0)
        {
            return 0;
        }

        if (text.AsSpan(start, 3).IndexOfAnyExceptInRange('\u4E00', '\u9FFF') >= 0)
        {
            return 0;
        }

        var parts = 0;
        for (var i = index; i < sentence.Tags.Count && sentence.Tags[i].End <= end; i++)
        {
            if (sentence.Tags[i].Tag is not (Tag.Word or Tag.Person) || sentence.Tags[i].End > end || !text.AsSpan(sentence.Tags[i].Start, sentence.Tags[i].Length).ContainsAnyInRange('\u4E00', '\u9FFF'))
            {
                return 0;
            }

            parts++;
        }

        if (parts > 1 && ((afterPost && (HolderDeeds.BeginsAt(text, end) || Speaks.IsMatch(text, end))) || (start > 0 && Becomes.IsMatch(text, end) && Decisions.EndsAt(text, start, 0))))
        {
            return parts; // 老干部|郎|国栋|说; 决定|郎|国栋|为代理县长
        }

        return parts > 1 && titles.HeadAt(text, end, out var kind) is > 1 and var head && kind == TitleKind.Official && Acts(text, end + head) ? parts : 0;
    }

    /// <summary>作了|工作报告.</summary>
    [GeneratedRegex("\\G作了?[^，。]{0,6}(?:报告|讲话|汇报|发言)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Speaks { get; }

    [GeneratedRegex("\\G(?:同志)?(?:[为任](?=[^，。；]{2,24}(?:长|主任|书记|主席|委员|员|官))|辞去|的?[县市区州旗省镇乡][^，。；]{2,30}职务)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Becomes { get; }

    /// <summary>What is told of somebody by his post: 列席, 的|讲话, 、李四|部长.</summary>
    private static bool Acts(string text, int at) =>
        Deeds.BeginsAt(text, at)
        || (at < text.Length && text[at] == '的' && Reported.BeginsAt(text, at + 1))
        || (Next.Match(text, at) is { Success: true } next && (PostsInList.BeginsAt(text, at + next.Length) || PostsInList.BeginsAt(text, at + next.Length - 1)));

    /// <summary>、|李|四光: a name, if a post follows.</summary>
    [GeneratedRegex("\\G、\\p{Lo}{2,3}", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Next { get; }
}
