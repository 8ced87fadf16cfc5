using GovGraph.Core.Facts;
using GovGraph.Extraction.Tests.Support;
using Xunit;

namespace GovGraph.Extraction.Tests.Resolution.People;

/// <summary>Verbs, adverbs and prepositions as reports have them behind a name (behind-names.txt): none of them becomes part of it, whoever bears it.</summary>
public sealed class BehindNamesTests(SharedExtractor shared)
{
    private static readonly string[] Words = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Resolution", "People", "behind-names.txt"));

    [Theory]
    [InlineData("张伟")]
    [InlineData("李娜")]
    [InlineData("陈静")]
    [InlineData("赵国庆")]
    [InlineData("欧阳静")]
    public void A_name_ends_where_the_next_word_begins(string name) =>
        Assert.DoesNotContain(Words.Select(word => (Word: word, Read: Officials(name, word))), f => f.Read != name);

    private string Officials(string name, string word) => string.Join('/', shared.Extractor
        .Extract($"云溪县人民政府网 2023-03-06\n\n云溪县要闻\n\n　　3月5日，副县长{name}{word}了解青禾产业园建设情况。\n").Facts
        .OfType<OfficialFact>().Select(f => f.Official.Name).Distinct());
}
