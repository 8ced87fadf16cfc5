using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>Projects, companies, villages, schools… by name: the rules in order; where two find the same, the first counts.</summary>
internal sealed class PlaceRecognizer : IMentionRecognizer
{
    private readonly IPlaceRule[] rules;

    public PlaceRecognizer(PlaceWords words)
    {
        var judge = new NameJudge(words);
        var closing = new NameClosing(words, judge);
        var names = new NameFinder(words, judge, closing);
        var lists = new ListSplitter(words, names, closing);
        var leads = new LeadTrimmer(words);
        var cues = new VisitCueFinder(words);
        var reached = new ReachedName(words, judge);
        var works = new SingleWorks(words, closing);
        var brands = new BrandName(words, judge);
        var counted = new CountedName(words, judge);
        rules =
        [
            new TouredListRule(lists, names),
            new OwnPlaceRule(words, cues),
            new VisitedPlacesRule(cues, lists, names, works, reached, brands, new ParallelName(words, judge), counted),
            new CountedPlacesRule(lists, names),
            new WalkedPlacesRule(judge),
            new FrontedPlacesRule(lists, names, works, brands, counted),
            new StationRule(names, works, reached, brands),
            new ScenePlaceRule(words, lists, names, works, reached, brands, counted),
            new UnderConstructionRule(names),
            new ListedProjectsRule(leads, lists, names),
            new SignedProjectRule(leads, names),
            new PricedProjectRule(names),
            new MeasuredProjectRule(leads, lists, names),
            new AgendaProjectRule(lists, names),
            new ProjectStatusRule(words, leads, lists, names, closing),
            new SpokenProjectRule(leads, lists, names, words),
            new CalledProjectRule(words, leads, lists, names),
            new CeremonyVenueRule(lists, names),
            new AnchoredProjectRule(words, names),
            new DescribedPlaceRule(words, names, brands),
        ];
    }

    public IEnumerable<Mention> Find(TaggedSentence sentence)
    {
        if (sentence.Kind is SentenceKind.Furniture or SentenceKind.Byline or SentenceKind.Header)
        {
            return [];
        }

        var found = new List<PlaceMention>();
        foreach (var rule in rules)
        {
            foreach (var mention in rule.Find(sentence))
            {
                if (!found.Exists(mention.Overlaps))
                {
                    found.Add(mention);
                }
                else if (mention.IsDescribed && found.FindIndex(m => m.Start == mention.Start && m.Cue == PlaceCue.Named) is >= 0 and var at)
                {
                    found[at] = found[at] with { IsDescribed = true };
                }
            }
        }

        return found.OrderBy(m => m.Start);
    }
}
