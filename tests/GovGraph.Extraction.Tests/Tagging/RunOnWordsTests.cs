using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Tagging;
using Xunit;

namespace GovGraph.Extraction.Tests.Tagging;

/// <summary>Tags as the tagger might give them: {P 张伟转} is a person, {W 战} a word.</summary>
public sealed class RunOnWordsTests
{
    private static readonly Lexicon Lists = Lexicon.Load();
    private readonly RunOnWords words = new(Lists.Surnames, Lists.Places.Verbs.LengthAt);

    [Theory]
    [InlineData("{W 县长}{P 张伟转}{W 战}{W 青禾}", "县长|张伟|转战|青禾")]
    [InlineData("{W 县长}{P 张伟剪彩}{W 。}", "县长|张伟|剪彩|。")]
    [InlineData("{W 县长}{P 欧阳伟提出}{W 。}", "县长|欧阳伟|提出|。")]
    [InlineData("{W 县长}{P 张大伟提出}{W 。}", "县长|张大伟|提出|。")]
    [InlineData("{W 县长}{P 张伟奔}{W 赴青禾}{W 县}", "县长|张伟|奔赴|青禾|县")]
    [InlineData("{W 县委书记}{P 张伟派}{W 副县长}{P 柏雪}{W 到}{W 青禾}", "县委书记|张伟|派|副县长|柏雪|到|青禾")]
    [InlineData("{W 县长}{P 张大伟观摩}{W 了}{W 青禾}", "县长|张大伟|观摩|了|青禾")]
    [InlineData("{W 县长}{P 张大}{P 林观摩}{W 了}{W 青禾}", "县长|张大林|观摩|了|青禾")]
    [InlineData("{W 县长}{P 张大}{P 林小红}{W 到}{W 青禾}", "县长|张大|林小红|到|青禾")]
    [InlineData("{W 市长}{P 张伟来}{W 我县}{W 调研}", "市长|张伟|来|我县|调研")]
    [InlineData("{W 村民}{P 张伟来}{W 说}", "村民|张伟来|说")]
    [InlineData("{W 县长}{P 张伟}{W 直奔青禾}{W 产业园}", "县长|张伟|直奔|青禾|产业园")]
    [InlineData("{W 县长}{P 张伟}{L 前往青禾县}", "县长|张伟|前往|青禾县")]
    public void A_known_verb_is_a_word_of_its_own(string marked, string apart) => Assert.Equal(apart, Apart(marked));

    [Theory]
    [InlineData("{W 县长}{P 张登高}{W 望着}{W 河面}")]
    [InlineData("{W 县长}{P 张伟转}{W ，}{P 张伟转}{W 战}")] // named so twice
    [InlineData("{W 县委}{W 调研室}{W 主任}{P 张伟}")]
    [InlineData("{W 县长}{P 陈进}{W 到场}")]
    [InlineData("{W 走进}{W 企业}")]
    public void A_name_or_a_noun_that_only_looks_like_one_stays(string marked) => Assert.Equal(marked.Replace("}", "", StringComparison.Ordinal)[3..]
        .Replace("{W ", "|", StringComparison.Ordinal).Replace("{P ", "|", StringComparison.Ordinal), Apart(marked));

    [Fact]
    public void The_parts_keep_their_tags()
    {
        var sentence = Read("{W 县长}{P 张伟转}{W 战}{L 前往青禾县}");
        Assert.Equal([Tag.Word, Tag.Person, Tag.Word, Tag.Word, Tag.Place], words.TakeApart([sentence])[0].Tags.Select(t => t.Tag));
    }

    private string Apart(string marked)
    {
        var apart = words.TakeApart([Read(marked)])[0];
        return string.Join('|', apart.Tags.Select(t => apart.Text.Substring(t.Start, t.Length)));
    }

    private static TaggedSentence Read(string marked)
    {
        var (text, tags) = Support.Marks.Read(marked);
        int[] map = [.. Enumerable.Range(0, text.Length)];
        return new TaggedSentence(new Sentence(text, map, SentenceKind.Body, 0, 0), 0, text, map, tags);
    }
}
