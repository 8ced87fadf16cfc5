using System.Text.RegularExpressions;
using GovGraph.Core.Facts;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Lexicons.Divisions;
using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Mentions.Divisions;
using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Resolution.Divisions;

/// <summary>Collects what a report says of whose it is: its source and head, organs with their division, headlines, names.</summary>
internal sealed partial class VoteCounter(DivisionIndex index, DivisionContext context)
{
    private const double Source = 8;
    private const double Head = 5;
    private const double Headline = 3;
    private const double Organ = 2;
    private const double Plain = 1;
    private const double Hint = 0.5;
    private const int HeadLines = 6;
    private static readonly NounList Owners = CueWords.Divisions.At(DivisionCueList.Owner);

    public List<Vote> Count(IReadOnlyList<TaggedSentence> sentences, IEnumerable<DivisionMention> mentions, HeaderFacts header, LevelWord acting)
    {
        var votes = new List<Vote>();
        var guests = new HashSet<Division>();
        foreach (var mention in mentions.Where(m => !m.IsTown))
        {
            var sentence = sentences[mention.Sentence];
            var level = mention.IsBare ? LevelAfter(sentence.Text, mention.End, acting) : LevelWord.None;
            if (context.Resolve(mention.Printed, mention.IsBare, level) is { } division && Weight(sentence, mention, header) is var weight and > 0)
            {
                if (sentence.Kind == SentenceKind.Body && IsGuest(sentence.Text, mention))
                {
                    guests.Add(division);
                }

                votes.Add(new Vote(
                    division, IsOfPage(sentence) ? -1 : sentence.Article, mention.Sentence, weight, sentence.Kind != SentenceKind.Furniture || sentence.Index == header.PublishedIn));
            }
        }

        votes.RemoveAll(v => v.Article >= 0 && guests.Contains(v.Division));
        if (header.Source is not null)
        {
            AddSource(votes, sentences, header.Source, acting);
        }

        return votes;
    }

    /// <summary>松阳县委书记张三率团|来我县|考察: who comes to us is somebody else.</summary>
    private static bool IsGuest(string text, DivisionMention mention) => mention.Use == DivisionUse.Organ && ToUs.Match(text, mention.End) is { Success: true };

    [GeneratedRegex(@"\G[^。；]{2,40}?(?:来到?|莅临|赴|到)我[省市县区州旗]", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex ToUs { get; }

    /// <summary>喀什|地委, 临夏|州委: the class after a bare name; else the level that acts.</summary>
    public static LevelWord LevelAfter(string text, int end, LevelWord acting) =>
        end + 1 < text.Length && LevelWords.OfCharacter(text[end]) is var level and not LevelWord.None && text[end + 1] is '委' or '长' or '直' or '政' or '人' or '领' ? level : acting;

    private static double Weight(TaggedSentence sentence, DivisionMention mention, HeaderFacts header) => sentence.Kind switch
    {
        _ when sentence.Index == header.PublishedIn && sentence.Kind != SentenceKind.Body => Head,
        SentenceKind.Furniture => sentence.Index < HeadLines || IsOwner(sentence.Text) || Masthead.IsMatch(sentence.Text) ? Head : 0,
        SentenceKind.Header or SentenceKind.Byline => Head,
        SentenceKind.Headline => Headline,
        _ => mention.Use == DivisionUse.Organ ? Organ : IsAway(sentence.Text, mention) ? 0 : mention.IsBare ? Hint : Plain,
    };

    /// <summary>赴|石门县|学习考察, 到|石门县|开展招商: where one goes to learn or to find investors is somebody else's.</summary>
    public static bool IsAway(string text, DivisionMention mention) =>
        mention.Start > 0 && text[mention.Start - 1] is '赴' or '往' or '到' or '去' && Away.IsMatch(text, mention.End);

    [GeneratedRegex("\\G[\\p{Lo}、]{0,6}?(?:学习|招商|取经|观摩)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Away { get; }

    /// <summary>主办：某县人民政府 tells whose page it is; 友情链接 does not.</summary>
    private static bool IsOwner(string text) => Owners.Begin(text);

    /// <summary>今日罗田, 罗田·要闻, 罗田视窗: the name of a paper or a page of it.</summary>
    [GeneratedRegex("^(?:今日|走进|魅力|平安)\\p{Lo}{2,6}$|^\\p{Lo}{2,6}[·. ]?(?:要闻|视窗|时讯|新闻|发布|融媒)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Masthead { get; }

    private static bool IsOfPage(TaggedSentence sentence) => sentence.Kind is SentenceKind.Furniture or SentenceKind.Header;

    /// <summary>某某日报, 平安某某, 某某发布: the first division in the source's name.</summary>
    private void AddSource(List<Vote> votes, IReadOnlyList<TaggedSentence> sentences, string source, LevelWord acting)
    {
        var hits = index.Scan(source);
        for (var i = 0; i < hits.Count; i++)
        {
            var hit = hits[i];
            var isBare = hit.Form == DivisionNameForm.Bare;
            if (!SharedNoun.IsTown(source, hits, i) && context.Resolve(source.Substring(hit.Start, hit.Length), isBare, isBare ? LevelAfter(source, hit.End, acting) : LevelWord.None) is { } division)
            {
                votes.Add(new Vote(division, -1, SentenceOf(sentences, source), Source, true));
            }
        }
    }

    private static int SentenceOf(IReadOnlyList<TaggedSentence> sentences, string source)
    {
        for (var i = 0; i < sentences.Count; i++)
        {
            if (sentences[i].Source.Text.Contains(source, StringComparison.Ordinal) || sentences[i].Text.Contains(source, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return 0;
    }
}
