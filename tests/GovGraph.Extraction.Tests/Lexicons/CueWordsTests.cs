using GovGraph.Extraction.Lexicons;
using Xunit;

namespace GovGraph.Extraction.Tests.Lexicons;

public sealed class CueWordsTests
{
    public static TheoryData<string> Tables() =>
        [.. typeof(Lexicon).Assembly.GetManifestResourceNames().Where(n => n.EndsWith("_cues.tsv", StringComparison.Ordinal))];

    [Fact]
    public void Every_list_that_a_rule_may_ask_for_has_words()
    {
        All(CueWords.Places);
        All(CueWords.Meetings);
        All(CueWords.Dates);
        All(CueWords.Persons);
        All(CueWords.Divisions);
        All(CueWords.Quotes);
        All(CueWords.Names);
        All(CueWords.Titles);

        static void All<T>(WordLists<T> lists)
            where T : struct, Enum =>
            Assert.All(Enum.GetValues<T>(), list => Assert.NotEmpty(lists.InOrder(list)));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_tells_above_the_words_of_a_list_what_stands_in_it(string resource)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in Embedded.Lines(resource))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal) && line.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon)
            {
                told.Add(line[2..colon]);
            }
            else if (line[0] != '#')
            {
                Assert.Contains(line.Split('\t')[1], told);
            }
        }
    }

    [Theory]
    [InlineData("# word\tlist\n会见\treception\n会见\tdeed\n", null)]
    [InlineData("# word\tlist\n会见\treception\n会见\treception\n", "x.tsv:3: '会见' is empty or stands there twice")]
    [InlineData("# word\tlist\n会见\tgreeting\n", "x.tsv:2: unknown MeetingCueList 'greeting'")]
    public void A_word_may_stand_in_two_lists_but_in_none_twice(string text, string? message) =>
        Assert.Equal(message, Record.Exception(() => WordLists<MeetingCueList>.Parse("x.tsv", text))?.Message);
}
