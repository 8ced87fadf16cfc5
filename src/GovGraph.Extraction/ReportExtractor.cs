using GovGraph.Core.Facts;
using GovGraph.Core.Graph;
using GovGraph.Extraction.Evaluation.Explanation;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Relations;
using GovGraph.Extraction.Resolution;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction;

/// <summary>Text in, facts out: a pure function of the text. Never throws on text; safe to call from several threads.</summary>
public sealed class ReportExtractor
{
    /// <summary>Goes up with every change that may alter a fact (a test compares the samples' facts); stores read again what an older one read.</summary>
    public const string Version = "4";

    private readonly ReportReader reader;
    private readonly DocumentTagger tagger;
    private readonly RunOnWords runOns;
    private readonly NamesBesidePosts names;
    private readonly MentionFinder mentions;
    private readonly Resolver resolver;
    private readonly RelationReader relations;

    internal ReportExtractor(Lexicon lexicon, ITagger tagger, TextNormalizer normalizer)
    {
        reader = new ReportReader(normalizer);
        this.tagger = new DocumentTagger(tagger, normalizer);
        runOns = new RunOnWords(lexicon.Surnames, lexicon.Places.Verbs.LengthAt);
        names = new NamesBesidePosts(lexicon.Titles, lexicon.Surnames);
        mentions = new MentionFinder(lexicon);
        resolver = new Resolver(lexicon);
        relations = new RelationReader(lexicon);
    }

    /// <summary>With the word lists and the tagger that come with the product. Costs a tenth of a second; make one and share it.</summary>
    public static ReportExtractor Create()
    {
        var normalizer = new TextNormalizer();
        return new ReportExtractor(Lexicon.Load(), new OnnxTagger(normalizer), normalizer);
    }

    /// <param name="text">A report as it came out of its file.</param>
    public ReportFacts Extract(string text) => Facts(text, Understand(text));

    /// <summary>The same facts, with all that led to them: for people who look for the cause of a wrong one.</summary>
    /// <param name="text">A report as it came out of its file.</param>
    public ReportExplanation Explain(string text)
    {
        var report = Understand(text);
        return Explainer.Explain(report, Facts(text, report));
    }

    private ReportContext Understand(string text)
    {
        var sentences = names.Mend(runOns.TakeApart(WholeOffices.Mend(tagger.Tag(reader.Read(text)))));
        return resolver.Resolve(sentences, mentions.Find(sentences));
    }

    private ReportFacts Facts(string text, ReportContext report)
    {
        var facts = relations.Read(report);
        var header = report.Header;
        return new ReportFacts(new Report(Ids.OfReport(text), header.Title, header.Source, header.Published, text), facts, Version);
    }
}
