using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions.Divisions;
using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Resolution;
using GovGraph.Extraction.Tests.Lexicons.Divisions;
using GovGraph.Extraction.Tests.Support;
using Xunit;

namespace GovGraph.Extraction.Tests.Resolution;

public sealed class DistrictResolverTests(LoadedDivisions loaded) : IClassFixture<LoadedDivisions>
{
    [Theory]
    [InlineData("来源：罗田县融媒体中心", "县委书记王强到企业走访。", "罗田县")]
    [InlineData("来源：罗田发布", "县委书记王强到企业走访。", "罗田县")]
    [InlineData("来源：黄冈日报", "市委书记王强到企业走访。", "黄冈市")]
    [InlineData("来源：县融媒体中心", "罗田县委书记王强到企业走访，副县长李明参加。", "罗田县")]
    [InlineData("来源：县融媒体中心", "市委书记王强深入罗田县走访，县委书记李明陪同，黄冈市财政局负责人参加。", "黄冈市")]
    [InlineData("来源：融媒体中心", "督导组来我县督导，罗田县召开汇报会。", "罗田县")]
    [InlineData("来源：景宁县政协", "县政协主席王强率队调研。", "景宁畲族自治县")]
    [InlineData("来源：融媒体中心", "王强到企业走访。", null)]
    [InlineData("来源：融媒体中心", "县长王强到三里畈镇、白莲河乡、匡河镇查看旱情，他对罗田电视台记者说，群众有水喝。", "罗田县")]
    [InlineData("来源：融媒体中心", "县长王强到三里畈镇、白莲河乡、匡河镇查看旱情。", null)]
    [InlineData("来源：融媒体中心", "县长王强到三里畈镇查看旱情，他对罗田电视台记者说，群众有水喝。", null)]
    public void Whose_organs_act(string header, string body, string? expected) =>
        Assert.Equal(expected, Resolve((SentenceKind.Header, header), (SentenceKind.Body, body)).Acting?.Name);

    [Theory]
    [InlineData("县委书记王强到三里畈镇走访，英山县派人参加。", "罗田县 英山县 三里畈镇")]
    [InlineData("县委书记王强到罗田县某某板栗有限公司走访。", "罗田县")]
    [InlineData("县委书记王强与来自英山县的客商座谈。", "罗田县")]
    [InlineData("县委书记王强与来自武汉市、黄石市、英山县的客商座谈。", "罗田县")]
    [InlineData("县委书记王强与客商座谈，武汉市、黄石市的客商参加。", "罗田县 武汉市 黄石市")]
    [InlineData("王强，男，1970年4月生，英山县雷店人，大学学历，现任县委书记。", "罗田县")]
    [InlineData("王强现任县水利局局长，拟任县政府办公室主任。", "罗田县")]
    [InlineData("县委书记王强推广“小田变大田”做法。", "罗田县")]
    [InlineData("县委书记王强到武汉某某大学座谈。", "罗田县")]
    [InlineData("县委书记王强到会，黄冈市水利局局长李明参加。", "罗田县 黄冈市")]
    [InlineData("县委书记王强说，村里的板栗今年第一次卖到了英山县。", "罗田县")]
    [InlineData("县委书记王强传达总书记在陕西、甘肃考察时的重要讲话精神。", "罗田县")]
    [InlineData("县委书记王强要求汲取十堰市燃气爆炸事故教训。", "罗田县")]
    [InlineData("县委书记王强到十堰市考察，听取事故处置经验。", "罗田县 十堰市")]
    [InlineData("县委书记王强强调，要坚持质量兴县、品牌兴县。", "罗田县")]
    [InlineData("县委书记王强到三里畈产业园（北区）调研。", "罗田县")]
    [InlineData("县委书记王强到石桥、福安、河口等村调研。", "罗田县")]
    [InlineData("湖南公安学校来我县招生，县长王强出席。", "罗田县")]
    [InlineData("湖南公安走进社区宣传，县长王强出席。", "罗田县 湖南省")]
    [InlineData("江苏援藏前方指挥部总指挥王强到罗田县座谈。", "罗田县 江苏省")]
    [InlineData("匡河、天山、三里畈等12个乡镇签约，县长王强出席。", "罗田县 匡河镇 三里畈镇")]
    [InlineData("罗田、英山两县签约，县长王强出席。", "罗田县 英山县")]
    public void Rows(string body, string expected) => Assert.Equal(
        Sorted(expected.Split(' ')), Sorted(Resolve((SentenceKind.Header, "来源：罗田县融媒体中心"), (SentenceKind.Body, body)).Rows.Select(r => r.Division.Name)));

    [Theory]
    [InlineData("县委书记王强带队赴英山县考察学习。", null)]
    [InlineData("县委书记王强带队到英山县开展招商活动。", null)]
    [InlineData("县委书记王强到英山县调研。", "英山县")]
    public void Where_one_goes_to_learn_is_somebody_elses(string body, string? expected) => Assert.Equal(
        expected, Resolve((SentenceKind.Body, body)).OfOrgan("县委书记", 0)?.Name);

    [Theory]
    [InlineData("来源：古城镇人民政府", "利通区 古城镇")]
    [InlineData("来源：古城乡政府", "利通区 古城镇")]
    [InlineData("来源：古城区人民政府", "古城区 利通区 古城镇")]
    public void Towns_named_like_counties(string header, string expected) => Assert.Equal(
        Sorted(expected.Split(' ')), Sorted(Resolve((SentenceKind.Header, header), (SentenceKind.Body, "利通区区长王强到古城镇走访。")).Rows.Select(r => r.Division.Name)));

    [Fact]
    public void Links_and_footers_make_no_rows()
    {
        var districts = Resolve(
            (SentenceKind.Header, "来源：罗田县融媒体中心"), (SentenceKind.Body, "县委书记王强到企业走访。"),
            (SentenceKind.Furniture, "友情链接：湖北省人民政府 英山县人民政府"));
        Assert.Equal(["罗田县"], districts.Rows.Select(r => r.Division.Name));
    }

    [Theory]
    [InlineData("县委书记", "罗田县")]
    [InlineData("副县长", "罗田县")]
    [InlineData("县水利局局长", "罗田县")]
    [InlineData("市委常委", "黄冈市")]
    [InlineData("省政协副主席", "湖北省")]
    [InlineData("英山县委书记", "英山县")]
    [InlineData("黄冈市罗田县副县长", "罗田县")]
    [InlineData("原县政协主席", "罗田县")]
    [InlineData("三里畈镇党委书记", "三里畈镇")]
    [InlineData("州委书记", null)]
    [InlineData("组织部部长", null)]
    [InlineData("国务院副总理", null)]
    [InlineData("全国人大常委会副委员长", null)]
    public void Whose_a_title_is(string title, string? expected) => Assert.Equal(
        expected,
        Resolve((SentenceKind.Header, "来源：罗田县融媒体中心"), (SentenceKind.Body, "县委书记王强到三里畈镇走访。")).OfOrgan(title, 1)?.Name);

    [Fact]
    public void A_county_without_name_is_the_last_one_named_where_a_higher_level_acts()
    {
        var districts = Resolve(
            (SentenceKind.Header, "来源：黄冈日报"),
            (SentenceKind.Body, "市委书记王强到罗田县调研，县委书记李明陪同。"),
            (SentenceKind.Body, "次日，王强来到英山县，县长赵亮陪同。"));
        Assert.Equal(("罗田县", "英山县"), (districts.OfOrgan("县委书记", 1)?.Name, districts.OfOrgan("县长", 2)?.Name));
    }

    [Theory]
    [InlineData("市委书记王强来到罗田县★某村。", "罗田县")]
    [InlineData("市委书记王强来到罗田县调研。|随后，他走进★某村。", "罗田县")]
    [InlineData("市委书记王强来到罗田县调研。|在英山县，他走进★某村。", "英山县")]
    [InlineData("市委书记王强调研。|加快英山县的★某园区建设。", "英山县")]
    [InlineData("市委书记王强到罗田县调研。|英山县委书记李明发言，介绍★某园区。", "罗田县")]
    [InlineData("市委书记王强走进★某园区。", "黄冈市")]
    [InlineData("市委书记王强来到罗田县调研。|王强指出，加快★某园区建设。", "黄冈市")]
    public void Where_a_place_lies(string text, string expected)
    {
        var parts = text.Split('|');
        var last = parts[^1];
        var districts = Resolve([(SentenceKind.Header, "来源：黄冈日报"), .. parts.Select(p => (SentenceKind.Body, p.Replace("★", "", StringComparison.Ordinal)))]);
        Assert.Equal(expected, districts.DistrictAt(parts.Length, last.IndexOf('★', StringComparison.Ordinal))?.Name);
    }

    [Fact]
    public void Divisions_have_the_name_of_the_report_s_year()
    {
        var districts = Resolve((SentenceKind.Header, "宜昌日报　2000年3月1日　第1版"), (SentenceKind.Body, "市委书记王强到襄樊市考察。"));
        Assert.Contains("襄樊市", districts.Rows.Select(r => r.Division.Name));
    }

    private Districts Resolve(params (SentenceKind Kind, string Text)[] parts)
    {
        var sentences = Some.Sentences(parts);
        var mentions = Some.Mentions(
            sentences,
            new DivisionRecognizer(loaded.Index, NounList.Load("levelorgans.tsv", "word"), NounList.Load("namenouns.tsv", "noun")),
            new TownRecognizer(loaded.Index));
        return new DistrictResolver(loaded.Index).Resolve(sentences, mentions, HeaderReader.Read(sentences));
    }

    private static string Sorted(IEnumerable<string> names) => string.Join(' ', names.Order(StringComparer.Ordinal));
}
