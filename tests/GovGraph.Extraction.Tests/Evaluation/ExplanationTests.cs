using GovGraph.Core.Facts;
using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Tests.Support;
using Xunit;

namespace GovGraph.Extraction.Tests.Evaluation;

public sealed class ExplanationTests(SharedExtractor shared)
{
    [Fact]
    public void An_explained_report_has_the_facts_it_has_without()
    {
        foreach (var (_, text) in Shared.Reports(Path.Combine(Shared.Repository(), "samples")))
        {
            Assert.Equal(
                shared.Extractor.Extract(text).Facts.Select(FactJson.Write),
                shared.Extractor.Explain(text).Facts.Facts.Select(FactJson.Write));
        }
    }

    [Fact]
    public void What_was_found_says_what_it_means_and_what_was_refused_says_why()
    {
        var read = shared.Extractor.Explain("2023年2月6日，县委书记石磊主持召开专题会议，传达学习省委全会精神。");

        var sentence = Assert.Single(read.Sentences);
        Assert.Contains(sentence.Mentions, m => m is { Kind: "person", Name: "石磊", Meaning: "official 石磊" });
        Assert.Contains(sentence.Mentions, m => m is { Kind: "date", Meaning: "2023-02-06" });
        Assert.Contains(sentence.Groups, g => g.Acts.Contains("Chaired", StringComparison.Ordinal) && g.Persons.Contains("县委书记 石磊"));
        Assert.Contains(sentence.Refusals, r => r is { Kind: "meeting", By: "MeetingCueReader" });
    }

    [Fact]
    public void A_name_inside_a_meeting_is_refused_with_the_name_of_the_meeting()
    {
        var refused = new List<Refusal>();
        var meeting = new MeetingMention(0, 0, 8, "rule", "焦裕禄精神座谈会", false, MeetingCue.Held);
        var person = new PersonMention(0, 0, 3, "rule", "焦裕禄");

        Assert.Equal([meeting], MentionMerger.Merge([person, meeting], refused));
        Assert.Equal(new Refusal(person, "MentionMerger", "inside the name of 焦裕禄精神座谈会"), Assert.Single(refused));
    }
}
