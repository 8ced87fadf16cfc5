using System.Text.RegularExpressions;
using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Resolution.Meetings;

/// <summary>Which mentions mean one meeting. The body makes meetings; a headline only lends a fuller name.</summary>
internal sealed partial class MeetingResolver
{
    private readonly List<MeetingEntity> all = [];
    private readonly Dictionary<MeetingMention, MeetingEntity> meant = new(ReferenceEqualityComparer.Instance);

    private MeetingResolver()
    {
    }

    public static Meetings Resolve(IReadOnlyList<TaggedSentence> sentences, IReadOnlyList<IReadOnlyList<MeetingMention>> mentions)
    {
        var resolver = new MeetingResolver();
        var flat = mentions.SelectMany(m => m).ToList();
        var body = flat.Where(m => sentences[m.Sentence].Kind == SentenceKind.Body).ToList();
        foreach (var mention in body)
        {
            resolver.Held(mention, sentences, body);
        }

        var headlines = flat.Where(m => sentences[m.Sentence].Kind == SentenceKind.Headline && (m.Cue is MeetingCue.Held or MeetingCue.Announced || (m.Cue == MeetingCue.Reference && IsPassedAt(m, sentences[m.Sentence].Text)))).ToList();
        foreach (var mention in headlines)
        {
            resolver.FromHeadline(mention, sentences, body);
        }

        foreach (var mention in body)
        {
            resolver.Reference(mention, sentences);
        }

        return new Meetings(resolver.all, resolver.meant);
    }

    /// <summary>（3月2日县十六届人大常委会第五次会议|通过）: under the headline of a notice.</summary>
    private static bool IsPassedAt(MeetingMention mention, string text) => text.AsSpan(mention.End) is ['通', '过', ..] or ['审', '议', ..] or ['表', '决', ..];

    private void Held(MeetingMention mention, IReadOnlyList<TaggedSentence> sentences, IReadOnlyList<MeetingMention> body)
    {
        var article = sentences[mention.Sentence].Article;
        if (mention.Cue is not (MeetingCue.Held or MeetingCue.Announced))
        {
            return;
        }

        if (MeetingNames.IsReference(mention.Name) && all.Any(m => m.Article == article && MeetingNames.RefersTo(mention.Name, m.Name)))
        {
            return; // a reference, told apart later
        }

        if (mention.Name == "会议" && body.Any(b => b.Cue == MeetingCue.Held && b.Name.Length > 2 && sentences[b.Sentence].Article == article
            && b.Name.EndsWith("会议", StringComparison.Ordinal) && IsBefore(mention, b)))
        {
            return; // 调研并召开会议。…主持召开专题会议: told more fully below
        }

        var same = all.LastOrDefault(m => MeetingNames.AreSame(m.Name, mention.Name) && (m.Article == article || !mention.IsBareClass));
        if (same is null)
        {
            same = new MeetingEntity(mention, article, all.Count);
            all.Add(same);
        }
        else if (mention.Name.Length > same.Name.Length)
        {
            same.Named = mention;
        }

        meant[mention] = same;
    }

    /// <summary>A fuller name in the headline is the name if the body tells the same meeting, or only refers to it (会议强调).</summary>
    private void FromHeadline(MeetingMention mention, IReadOnlyList<TaggedSentence> sentences, IReadOnlyList<MeetingMention> body)
    {
        var article = sentences[mention.Sentence].Article;
        var same = all.FirstOrDefault(m => MeetingNames.AreSame(m.Name, mention.Name))
            ?? all.FirstOrDefault(m => m.Article == article && MeetingNames.IsWidened(m.Name, mention.Name))
            ?? all.FirstOrDefault(m => m.Article == article && m.Named.IsBareClass && MeetingNames.RefersTo(m.Name, mention.Name));
        if (same is null)
        {
            var isTold = !all.Any(m => m.Article == article)
                && body.Any(b => b.Cue == MeetingCue.Reference && sentences[b.Sentence].Article == article && MeetingNames.RefersTo(b.Name, mention.Name));
            if (!isTold || mention.IsBareClass)
            {
                return;
            }

            same = new MeetingEntity(mention, article, all.Count);
            all.Add(same);
        }
        else if (mention.Name.Length > same.Name.Length)
        {
            same.Named = mention;
        }

        meant[mention] = same;
    }

    private void Reference(MeetingMention mention, IReadOnlyList<TaggedSentence> sentences)
    {
        var sentence = sentences[mention.Sentence];
        var article = sentence.Article;
        if (meant.ContainsKey(mention) || mention.Cue == MeetingCue.Spirit)
        {
            return;
        }

        var inArticle = all.Where(m => m.Article == article && MeetingNames.RefersTo(mention.Name, m.Name)).ToList();
        var inItem = inArticle.Count == 0 && Items.IsInside(sentences, mention.Sentence);
        var entity = LastNamed(inArticle, mention) ?? inArticle.FirstOrDefault();
        if (entity is null && (IsToldOnlyHere(mention, sentence.Text) || IsAttended(mention, sentence.Text)) && !all.Exists(m => m.Article == article && (!inItem || sentences[m.Told.Sentence].Paragraph == sentence.Paragraph)))
        {
            entity = new MeetingEntity(mention, article, all.Count);
            all.Add(entity);
        }

        if (entity is not null)
        {
            meant[mention] = entity;
        }
    }

    /// <summary>在启动仪式上，张三…; 座谈会上，…: nothing else of the article tells that it was held.</summary>
    private static bool IsToldOnlyHere(MeetingMention mention, string text) =>
        mention is { Cue: MeetingCue.Reference, Name.Length: >= 3 } && (mention.IsBareClass || OnDay.IsMatch(text.AsSpan(0, mention.Start))) && !MeetingNames.IsReference(mention.Name)
        && (mention.Start == 0 || text[mention.Start - 1] is '在' or '，') && mention.End < text.Length && (text[mention.End] == '上' || ChairedBy.IsMatch(text, mention.End));

    /// <summary>昨日下午，在|市领导干部大会上: told with its day; 2012年3月5日在…上 is of long ago.</summary>
    [GeneratedRegex("(?:[今昨][天日]|(?:^|[^年月0-9])(?:[0-9]{1,2}月)?[0-9]{1,2}日|当[天日])(?:上午|下午|晚上?)?，?在$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex OnDay { get; }

    /// <summary>座谈会|由副县长张三主持.</summary>
    [GeneratedRegex("\\G由[^，。；]{2,40}主持", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex ChairedBy { get; }

    /// <summary>县领导张三出席|揭牌仪式: the only words that tell of it.</summary>
    private bool IsAttended(MeetingMention mention, string text) =>
        mention is { Cue: MeetingCue.Reference, IsBareClass: true, Name.Length: >= 2 } && mention.Name is not ("大会" or "活动" or "全会")
        && (mention.Name is not "会议" || all.Count == 0)
        && AttendedBefore.IsMatch(text.AsSpan(0, mention.Start));

    [GeneratedRegex("(?:出席|参加|列席|主持|主持召开)了?(?:此次|本次|这次)?$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex AttendedBefore { get; }

    /// <summary>The meeting last told of before a reference: one named again is meant again.</summary>
    private MeetingEntity? LastNamed(List<MeetingEntity> candidates, MeetingMention reference)
    {
        candidates = candidates.Exists(c => c.Told.Cue != MeetingCue.Announced) ? candidates.FindAll(c => c.Told.Cue != MeetingCue.Announced) : candidates;
        MeetingMention? last = null;
        foreach (var (mention, entity) in meant)
        {
            if (candidates.Contains(entity) && IsBefore(mention, reference) && (last is null || IsBefore(last, mention)))
            {
                last = mention;
            }
        }

        return last is null ? null : meant[last];
    }

    private static bool IsBefore(MeetingMention a, MeetingMention b) => a.Sentence < b.Sentence || (a.Sentence == b.Sentence && a.Start < b.Start);
}
