using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Tagging;
using Xunit;

namespace GovGraph.Extraction.Tests.Tagging;

/// <summary>Tags as the tagger might give them: {O 县教育} is a body, {L 青禾县} a place, {W 和} a word.</summary>
public sealed class WholeOfficesTests
{
    [Theory]
    [InlineData("{W 到}{W 县}{W 文化}{W 和}{O 旅游局}{W 检查}", "到|县文化和旅游局|检查")]
    [InlineData("{W 到}{O 县自然资源}{W 和}{W 规划}{W 局}{W 、}{O 县住建局}", "到|县自然资源和规划局|、|县住建局")]
    [InlineData("{W 到}{L 青禾县}{W 人力资源}{W 和}{W 社会保障局}{W 调研}", "到|青禾县人力资源和社会保障局|调研")]
    [InlineData("{O 县发展}{O 和改革局局长}{P 柏雪}", "县发展和改革局|局长|柏雪")]
    [InlineData("{O 国家发展}{W 和}{O 改革委员会}{W 公布}", "国家发展和改革委员会|公布")]
    [InlineData("{W 县}{W 工业}{W 和}{O 信息化局}{W 、}{W 县}{W 住房}{W 和}{O 城乡建设局}", "县工业和信息化局|、|县住房和城乡建设局")]
    public void An_office_with_and_in_its_name_is_one_body(string marked, string expected) => Assert.Equal(expected, Mended(marked));

    [Theory]
    [InlineData("{W 到}{O 县水利局}{W 和}{O 县住建局}{W 检查}", "到|县水利局|和|县住建局|检查")]
    [InlineData("{W 县长}{W 和}{W 群众}{W 交谈}", "县长|和|群众|交谈")]
    [InlineData("{W 推进}{W 文化}{W 和}{W 旅游}{W 融合}", "推进|文化|和|旅游|融合")]
    [InlineData("{O 县教育局}{W 和}{O 体育局}{W 参加}", "县教育局|和|体育局|参加")]
    public void Two_offices_stay_two(string marked, string expected) => Assert.Equal(expected, Mended(marked));

    private static string Mended(string marked)
    {
        var (text, tags) = Support.Marks.Read(marked);
        int[] map = [.. Enumerable.Range(0, text.Length)];
        var mended = WholeOffices.Mend([new TaggedSentence(new Sentence(text, map, SentenceKind.Body, 0, 0), 0, text, map, tags)])[0];
        return string.Join('|', mended.Tags.Select(t => mended.Text.Substring(t.Start, t.Length)));
    }
}
