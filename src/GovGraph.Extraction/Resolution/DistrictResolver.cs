using GovGraph.Core.Facts;
using GovGraph.Extraction.Lexicons.Divisions;
using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Mentions.Divisions;
using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Resolution.Dates;
using GovGraph.Extraction.Resolution.Divisions;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Resolution;

/// <summary>Finds out whose report it is and where its parts take place, from its own words alone.</summary>
internal sealed class DistrictResolver(DivisionIndex index)
{
    public Districts Resolve(IReadOnlyList<TaggedSentence> sentences, IReadOnlyList<Mention> mentions, HeaderFacts header)
    {
        List<DivisionMention> divisions = [.. mentions.OfType<DivisionMention>().OrderBy(m => m.Sentence).ThenBy(m => m.Start)];
        var context = new DivisionContext(index, Year(sentences, mentions, header), divisions.Where(m => sentences[m.Sentence].Kind != SentenceKind.Furniture));
        var (page, articles) = CountLevels(sentences, divisions.ToLookup(m => m.Sentence));
        var towns = TownVotes.Read(index, context.Year, sentences, divisions).ToList();
        divisions = Plain(sentences, divisions, context, header);
        var votes = new VoteCounter(index, context).Count(sentences, divisions, header, page.Acting);
        votes.AddRange(towns);
        var actors = new Actors(votes, page, articles);
        if (actors.Acting is null && OwnNames.Find(index, context, sentences, page.Acting) is { } own)
        {
            votes.Add(own);
            actors = new Actors(votes, page, articles);
        }

        if (actors.Acting is { } acting)
        {
            context.Add(acting);
        }

        var places = Locate(sentences, divisions, context, actors);
        var labels = new ItemLabel(sentences, places);
        return new Districts(
            sentences, actors, new Locator(sentences, places, actors), new OrganReader(index, context, sentences, places, actors, labels), labels,
            RowCollector.Collect(sentences, places, actors));
    }

    /// <summary>Drops bare names that are only the beginning of another name.</summary>
    private List<DivisionMention> Plain(IReadOnlyList<TaggedSentence> sentences, List<DivisionMention> mentions, DivisionContext context, HeaderFacts header)
    {
        var named = mentions.Where(m => !m.IsTown && (!m.IsBare || m.Use == DivisionUse.Organ) && sentences[m.Sentence].Kind != SentenceKind.Furniture)
            .Select(m => context.Resolve(m.Printed, m.IsBare)).OfType<Division>();
        var source = header.Source is null
            ? []
            : index.Scan(header.Source).Select(h => context.Resolve(header.Source.Substring(h.Start, h.Length), true)).OfType<Division>();
        var known = BareNames.Known(named.Concat(source));
        return mentions.FindAll(m => !m.IsBare || (context.Resolve(m.Printed, true) is { } division && BareNames.IsPlain(sentences[m.Sentence], m, division, known)));
    }

    private static int? Year(IReadOnlyList<TaggedSentence> sentences, IReadOnlyList<Mention> mentions, HeaderFacts header) =>
        header.Published?.Year ?? YearFinder.Find(sentences, [.. mentions.OfType<DateMention>()], header).From?.Year;

    private static (LevelCount Page, Dictionary<int, LevelCount> Articles) CountLevels(
        IReadOnlyList<TaggedSentence> sentences, ILookup<int, DivisionMention> named)
    {
        var page = new LevelCount();
        var articles = new Dictionary<int, LevelCount>();
        foreach (var sentence in sentences)
        {
            if (!articles.TryGetValue(sentence.Article, out var article))
            {
                articles.Add(sentence.Article, article = new LevelCount());
            }

            page.Add(sentence, named[sentence.Index]);
            article.Add(sentence, named[sentence.Index]);
        }

        return (page, articles);
    }

    /// <summary>First what has a name of its own, then the towns, which need to know in which county they are.</summary>
    private static ILookup<int, Located> Locate(
        IReadOnlyList<TaggedSentence> sentences, List<DivisionMention> mentions, DivisionContext context, Actors actors)
    {
        var located = new List<Located>();
        foreach (var mention in mentions.Where(m => !m.IsTown))
        {
            var sentence = sentences[mention.Sentence];
            var level = mention.IsBare ? VoteCounter.LevelAfter(sentence.Text, mention.End, LevelWord.None) : LevelWord.None;
            var division = context.Resolve(mention.Printed, mention.IsBare, level);
            if (division is not null)
            {
                var before = located.Count > 0 && located[^1].Mention.Sentence == mention.Sentence ? located[^1] : null;
                located.Add(new Located(mention, division, Locator.IsGoal(sentence, mention, before)));
            }
        }

        var counties = located.Select(l => l.Division).Distinct().ToList();
        var locator = new Locator(sentences, located.ToLookup(l => l.Mention.Sentence), actors);
        var towns = mentions.Where(m => m.IsTown && sentences[m.Sentence].Kind != SentenceKind.Furniture)
            .Select(m => (Mention: m, Town: TownOf(m, context, locator.At(m.Sentence, m.Start) ?? actors.In(sentences[m.Sentence].Article), counties)))
            .Where(t => t.Town is not null)
            .Select(t => new Located(t.Mention, t.Town!, Locator.IsGoal(sentences[t.Mention.Sentence], t.Mention, null))).ToList();
        return located.Concat(towns).OrderBy(l => l.Mention.Start).ToLookup(l => l.Mention.Sentence);
    }

    /// <summary>A list of 乡镇 does not tell which each is; the county's own table does.</summary>
    private static Division? TownOf(DivisionMention mention, DivisionContext context, Division? county, IReadOnlyList<Division> counties) =>
        mention.Rule == TownRecognizer.OfList && (mention.Printed.EndsWith("乡镇", StringComparison.Ordinal) || mention.Printed.EndsWith("镇街", StringComparison.Ordinal))
            ? context.TownOfKinds(mention.Printed[..^2], SharedNoun.Kinds(mention.Printed[^2..]), county, counties)
            : context.Town(mention.Printed, county, counties);
}
