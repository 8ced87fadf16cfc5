using System.Text.RegularExpressions;
using GovGraph.Core.Text;
using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Resolution.Meetings;

/// <summary>Which mentions mean one meeting. The body makes meetings; a headline only lends a fuller name.</summary>
internal sealed partial class MeetingResolver
{
    private readonly List<MeetingEntity> all = [];
    private readonly HashSet<MeetingEntity> besides = [];
    private readonly Dictionary<MeetingMention, MeetingEntity> meant = new(ReferenceEqualityComparer.Instance);

    private readonly PartialDate? published;

    private MeetingResolver(PartialDate? published) => this.published = published;

    /// <param name="sentences">Of the report.</param>
    /// <param name="mentions">What is named in each.</param>
    /// <param name="published">The report's own day; null where nothing tells it.</param>
    public static Meetings Resolve(IReadOnlyList<TaggedSentence> sentences, IReadOnlyList<IReadOnlyList<MeetingMention>> mentions, PartialDate? published)
    {
        var resolver = new MeetingResolver(published);
        var flat = mentions.SelectMany(m => m).ToList();
        var body = flat.Where(m => sentences[m.Sentence].Kind == SentenceKind.Body).ToList();
        foreach (var mention in body.OrderBy(m => m.IsAside)) // what is told of itself goes before what is only told in passing
        {
            resolver.Held(mention, sentences, body);
        }

        var headlines = flat.Where(m => sentences[m.Sentence].Kind == SentenceKind.Headline && (m.Cue is MeetingCue.Held or MeetingCue.Announced || (m.Cue == MeetingCue.Reference && (IsPassedAt(m, sentences[m.Sentence].Text) || IsSpokenAt(m, sentences[m.Sentence].Text))))).ToList();
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

    /// <summary>在全县防汛工作会议|上的讲话, 全县防汛工作会议|主持词: over the text of a speech.</summary>
    private static bool IsSpokenAt(MeetingMention mention, string text) => Spoken.IsMatch(text, mention.End) && BeforeSpoken.IsMatch(text.AsSpan(0, mention.Start));

    [GeneratedRegex("\\G(?:上的?(?:重要|总结|动员|表态|主持)?(?:讲话|致辞|致词|发言)|主持词|主持讲话|(?:讲话|致辞|致词|发言)(?=稿|提纲)|纪要|记录)(?:提纲|稿|摘要|要点|摘登|全文|实录)?(?:（[^）]*）)?$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Spoken { get; }

    [GeneratedRegex("^(?:\\p{Lo}{2,4}(?:同志)?)?(?:在|于)?$|^关于$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex BeforeSpoken { get; }

    /// <summary>十七届人大一次会议举行|第三次全体会议| over a body that tells only 举行|第三次全体会议|: the headline has its full name.</summary>
    private MeetingEntity? FullerPart(MeetingMention mention, int article, IReadOnlyList<TaggedSentence> sentences, IReadOnlyList<MeetingMention> body)
    {
        var part = body.FirstOrDefault(b => b.Cue == MeetingCue.Held && b.Name.Length > 4 && MeetingNames.IsReference(b.Name)
            && sentences[b.Sentence].Article == article && mention.Name.EndsWith("会议" + b.Name, StringComparison.Ordinal));
        if (part is null)
        {
            return null;
        }

        var entity = new MeetingEntity(part, article, all.Count) { Named = mention };
        all.Add(entity);
        meant[part] = entity;
        return entity;
    }

    private void Held(MeetingMention mention, IReadOnlyList<TaggedSentence> sentences, IReadOnlyList<MeetingMention> body)
    {
        var article = sentences[mention.Sentence].Article;
        if (mention.Cue is not (MeetingCue.Held or MeetingCue.Announced) && !IsToldWithDay(mention, sentences[mention.Sentence].Text) && !MeetingSetting.Is(mention, sentences[mention.Sentence], published))
        {
            return;
        }

        var inItem = Items.IsInside(sentences, mention.Sentence);
        bool IsNear(MeetingEntity m) => m.Article == article && (!inItem || sentences[m.Told.Sentence].Paragraph == sentences[mention.Sentence].Paragraph);
        var isAnother = Another.IsMatch(sentences[mention.Sentence].Text.AsSpan(0, mention.Start));
        if (!isAnother && MeetingNames.IsReference(mention.Name) && all.Any(m => IsNear(m) && MeetingNames.RefersTo(mention.Name, m.Name)))
        {
            return; // a reference, told apart later
        }

        if (mention.Name == "会议" && body.Any(b => b.Cue == MeetingCue.Held && b.Name.Length > 2 && sentences[b.Sentence].Article == article
            && b.Name.EndsWith("会议", StringComparison.Ordinal) && IsBefore(mention, b) && (!inItem || sentences[b.Sentence].Paragraph == sentences[mention.Sentence].Paragraph)))
        {
            return; // 调研并召开会议。…主持召开专题会议: told more fully below
        }

        var same = all.LastOrDefault(m => MeetingNames.AreSame(m.Name, mention.Name) && (IsNear(m) || !mention.IsBareClass)
            && !MeetingHost.Differ(m.Told, sentences[m.Told.Sentence].Text, mention, sentences[mention.Sentence].Text));
        if (same is null)
        {
            same = new MeetingEntity(mention, article, all.Count);
            all.Add(same);
            _ = isAnother && besides.Add(same);
        }
        else if (mention.Name.Length > same.Name.Length)
        {
            same.Named = mention;
        }

        meant[mention] = same;
    }

    /// <summary>全省视频会议后，我县随即召开|会议|: one of its own.</summary>
    [GeneratedRegex("会(?:议)?(?:结束|召开|闭幕|举行)?(?:之)?后，[^，。；：]{0,14}(?:召开|举行|套开|续开)了?$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Another { get; }

    /// <summary>A fuller name in the headline is the name if the body tells the same meeting, or only refers to it (会议强调).</summary>
    private void FromHeadline(MeetingMention mention, IReadOnlyList<TaggedSentence> sentences, IReadOnlyList<MeetingMention> body)
    {
        var article = sentences[mention.Sentence].Article;
        var same = FullerPart(mention, article, sentences, body) ?? all.FirstOrDefault(m => MeetingNames.AreSame(m.Name, mention.Name))
            ?? all.FirstOrDefault(m => m.Article == article && (MeetingNames.IsWidened(m.Name, mention.Name) || MeetingNames.IsWidened(mention.Name, m.Name)))
            ?? all.FirstOrDefault(m => m.Article == article && m.Named.IsBareClass && MeetingNames.RefersTo(m.Name, mention.Name)
                && !(besides.Contains(m) && MeetingNames.IsOfHigher(mention.Name)));
        if (same is null)
        {
            var isTold = !all.Any(m => m.Article == article)
                && body.Any(b => b.Cue == MeetingCue.Reference && sentences[b.Sentence].Article == article && MeetingNames.RefersTo(b.Name, mention.Name));
            if ((!isTold && (all.Exists(m => m.Article == article) || !IsSpokenAt(mention, sentences[mention.Sentence].Text))) || mention.IsBareClass)
            {
                return;
            }

            same = new MeetingEntity(mention, article, all.Count);
            all.Add(same);
        }
        else if (mention.Name.Length > same.Name.Length && mention.Name != same.Name + "议") // 协调会议纪要 over a 协调会
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
        if (mention.Name == "大会" && Closes.IsMatch(sentence.Text, mention.End) && inArticle.Exists(m => !m.Name.EndsWith("全体会议", StringComparison.Ordinal)))
        {
            inArticle.RemoveAll(m => m.Name.EndsWith("全体会议", StringComparison.Ordinal)); // 举行第三次全体会议。下午大会闭幕: the congress
        }

        var inItem = inArticle.Count == 0 && Items.IsInside(sentences, mention.Sentence);
        var entity = LastNamed(inArticle, mention) ?? inArticle.FirstOrDefault()
            ?? (mention.IsBareClass ? null : all.LastOrDefault(m => m.Article == article && MeetingNames.AreSame(m.Name, mention.Name)));
        if (entity is not null && !mention.IsBareClass && mention.Cue == MeetingCue.Reference && mention.Name.Length > entity.Name.Length && MeetingNames.AreSame(entity.Name, mention.Name))
        {
            entity.Named = mention; // 全县甲暨乙推进会|上: told more fully later
        }

        if (entity is null && (IsToldOnlyHere(mention, sentence.Text) || IsAttended(mention, sentence.Text)) && (IsChairedClass(mention, sentence.Text, article) || !all.Exists(m => m.Article == article && (!inItem || sentences[m.Told.Sentence].Paragraph == sentence.Paragraph))))
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
        && (mention.Start == 0 || text[mention.Start - 1] is '在' or '，' || ThatDay.IsMatch(text.AsSpan(0, mention.Start))) && mention.End < text.Length && (text[mention.End] == '上' || ChairedBy.IsMatch(text, mention.End));

    /// <summary>3月5日，|全县教育工作会|上，…: told with its day, beside whatever else is.</summary>
    private static bool IsToldWithDay(MeetingMention mention, string text) =>
        mention is { Cue: MeetingCue.Reference, IsBareClass: false, Name.Length: > 6 } && (AtIt.IsMatch(text, mention.End) || (mention.Name.Contains('次') && Decides.IsMatch(text, mention.End)))
        && OnDay.IsMatch(text.AsSpan(0, mention.Start));

    /// <summary>昨日下午，在|市领导干部大会上, 3月5日，|全县教育工作会上: told with its day; 2012年3月5日在…上 is of long ago.</summary>
    [GeneratedRegex("(?:[今昨][天日]|(?:^|[^年月0-9])(?:[0-9]{1,2}月)?[0-9]{1,2}日|当[天日])(?:上午|下午|晚上?)?(?:，?(?:[^，。；：]{2,36}(?:同志)?)?在|，|的)$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex OnDay { get; }

    /// <summary>3月5日，县政府第32次常务会议|审议通过….</summary>
    [GeneratedRegex("\\G(?:审议|研究|讨论|听取|通过|决定)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Decides { get; }

    /// <summary>…会|上，, …会|现场，.</summary>
    [GeneratedRegex("\\G(?:上|现场)，", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex AtIt { get; }

    [GeneratedRegex("\\G(?:胜利|圆满)?(?:闭幕|闭会)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Closes { get; }

    /// <summary>在29日晚的|座谈会上, 在随后召开的|座谈会上.</summary>
    [GeneratedRegex("在(?:[^，。；：]{0,8}[日天午晚夜](?:举行|召开)?|[会之随]后(?:举行|召开)?)的$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex ThatDay { get; }

    /// <summary>座谈会|由副县长张三主持.</summary>
    [GeneratedRegex("\\G由[^，。；]{2,40}主持", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex ChairedBy { get; }

    /// <summary>张三主持|座谈会: who chairs it is told, so it is a meeting beside those of another kind that the article tells.</summary>
    private bool IsChairedClass(MeetingMention mention, string text, int article) =>
        mention.IsBareClass && !General.IsMatch(text.AsSpan(mention.Start, mention.End - mention.Start))
        && (Mentions.Words.Marks.Is(text, mention.Start - 2, "主持") || Mentions.Words.Marks.Is(text, mention.Start - 3, "主持了") || ChairedBy.IsMatch(text, mention.End))
        && all.TrueForAll(m => m.Article != article || !m.Name.EndsWith(mention.Name[^2..], StringComparison.Ordinal));

    /// <summary>What may be another word for any meeting, or a part of one.</summary>
    [GeneratedRegex("(?:会议|大会|全会|活动|^仪式|^典礼|^会)$|^(?:开班|开幕|闭幕|结业)(?:式|仪式)$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex General { get; }

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
        candidates = candidates.Exists(c => !c.Told.IsAside) ? candidates.FindAll(c => !c.Told.IsAside) : candidates;
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
