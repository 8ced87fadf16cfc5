using GovGraph.Core.Facts;
using GovGraph.Extraction.Tests.Support;
using Xunit;

namespace GovGraph.Extraction.Tests.Resolution;

/// <summary>Whose page it is where the county is printed only by its bare name, and names that do not tell it.</summary>
public sealed class OwnNamesTests(SharedExtractor shared)
{
    [Theory]
    [InlineData("县委书记王强强调，要奋力谱写罗田高质量发展新篇章。", "罗田县")]
    [InlineData("县委书记王强说，罗田区位优势明显，欢迎来罗田投资。", "罗田县")]
    [InlineData("县委书记王强强调，要探索符合罗田实际的路子。", "罗田县")]
    [InlineData("县委书记王强强调，要建设美丽罗田。", "罗田县")]
    [InlineData("云上罗田讯（记者李明）县委书记王强到企业走访。", "罗田县")]
    [InlineData("罗田新闻网讯 县委书记王强到企业走访。", "罗田县")]
    [InlineData("市委书记王强到黄冈石化走访。", "黄冈市")]
    [InlineData("罗田法院召开会议，院长王强讲话。", "罗田县")]
    [InlineData("罗田政协主席王强到企业走访。", "罗田县")]
    [InlineData("县委书记王强到罗田大街走访。", null)]
    [InlineData("市委书记王强强调，要奋力谱写罗田高质量发展新篇章。", null)]
    [InlineData("县委书记王强强调，要推动和平发展、平安建设。", null)]
    [InlineData("县委书记王强强调，要加快罗田港区建设。", "罗田县")]
    [InlineData("县委书记王强到青禾产业园走访。（云上罗田 记者 李明）", "罗田县")]
    [InlineData("县委书记王强与罗田发展集团座谈。", null)]
    [InlineData("【罗田之声】县委书记王强到企业走访。", "罗田县")]
    [InlineData("县委书记王强到企业走访。（罗田头条）", "罗田县")]
    [InlineData("县委书记王强到企业走访。（罗田新闻 记者 李明）", "罗田县")]
    [InlineData("县委书记王强出席罗田新闻发布会。", null)]
    public void Tells(string body, string? expected) => Assert.Equal(
        expected, shared.Extractor.Extract("重点工作推进情况\n\n　　" + body + "\n").Facts.OfType<DivisionFact>().Select(f => f.Division.Name).SingleOrDefault());

    [Theory]
    [InlineData("县委书记王强会见广州、深圳等乡友。", "罗田县 广州市 深圳市")]
    [InlineData("县委书记王强会见杭州、宁波等社区代表团。", "罗田县 杭州市 宁波市")]
    [InlineData("县委书记王强到福安、石桥等村调研。", "罗田县")]
    [InlineData("县委书记王强会见西区区长李明。", "罗田县 西区")]
    [InlineData("县委书记王强到攀枝花市东区、西区考察。", "罗田县 攀枝花市 东区 西区")]
    [InlineData("县委书记王强到产业园东区、西区调研。", "罗田县")]
    [InlineData("县委书记王强会见山西兴县县长李明。", "罗田县 山西省 兴县")]
    [InlineData("县委书记王强强调，要坚持质量兴县、品牌兴县。", "罗田县")]
    public void Other_counties_beside_what_only_looks_like_one(string body, string expected) => Assert.Equal(
        expected.Split(' ').Order(StringComparer.Ordinal),
        shared.Extractor.Extract("罗田县人民政府网 2024-05-21\n\n重点工作推进情况\n\n　　" + body + "\n").Facts.OfType<DivisionFact>().Where(f => f.Division.Level < DivisionLevel.Town).Select(f => f.Division.Name).Order(StringComparer.Ordinal));
}
