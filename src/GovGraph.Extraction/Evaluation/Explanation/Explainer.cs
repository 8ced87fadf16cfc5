using GovGraph.Core.Facts;
using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Relations;
using GovGraph.Extraction.Relations.Acts;
using GovGraph.Extraction.Resolution.People;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Evaluation.Explanation;

/// <summary>Writes down what the stages left behind. Reads, never decides: an explained report has the facts it has without being explained.</summary>
internal static class Explainer
{
    public static ReportExplanation Explain(ReportContext report, ReportFacts facts)
    {
        var meanings = new MeaningReader(report);
        var refusals = RefusalReader.Read(report).ToLookup(r => r.Mention.Sentence);
        return new ReportExplanation(facts, [.. report.Sentences.Select(s => Sentence(report, s, meanings, refusals[s.Index]))]);
    }

    private static ExplainedSentence Sentence(ReportContext report, TaggedSentence sentence, MeaningReader meanings, IEnumerable<Refusal> refusals) => new(
        sentence.Index,
        sentence.Kind,
        sentence.Article,
        sentence.Source.Text,
        sentence.Text,
        [.. sentence.Tags.Select(t => new ExplainedTag(t.Tag.ToString(), sentence.Text.Substring(t.Start, t.Length), t.Start))],
        [.. report.Mentions.In(sentence.Index).Select(m => new ExplainedMention(
            MentionWords.KindOf(m), MentionWords.NameOf(m, sentence), m.Start, m.End, m.Rule, MentionWords.CueOf(m), meanings.Of(m)))],
        [.. refusals.OrderBy(r => r.Mention.Start).Select(r => new ExplainedRefusal(
            MentionWords.KindOf(r.Mention), MentionWords.NameOf(r.Mention, sentence), r.Mention.Start, r.Mention.End, r.By, r.Why))],
        [.. report.Groups[sentence.Index].Select(g => Group(sentence.Text, g))]);

    private static ExplainedGroup Group(string text, GroupAct group) => new(
        [.. group.Uses.Select(Person)],
        group.Slot.ToString(),
        group.Acts + (group.Speaks ? ", speech follows" : ""),
        text[Math.Min(group.End, text.Length)..Math.Min(Math.Max(group.End, group.PredicateEnd), text.Length)]);

    private static string Person(PersonUse use)
    {
        var entity = use.Entity;
        var titles = string.Concat(entity.Titles.Select(t => t.Part.Text + " "));
        var what = entity.IsDropped ? " (dropped)" : entity.IsOfficial ? "" : $" (no official{(string.IsNullOrEmpty(entity.Role) ? "" : ": " + entity.Role)})";
        return titles + entity.Name + (use.IsShort ? " (short form)" : "") + what;
    }
}
