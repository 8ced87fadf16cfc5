using GovGraph.Extraction.Tests.Support;
using Xunit;

namespace GovGraph.Extraction.Tests.Relations;

/// <summary>Sessions over several days, their parts, and meetings of one name held by several.</summary>
public sealed class SessionTests(SharedExtractor shared)
{
    private readonly Told told = new(shared);

    [Theory]
    [InlineData("5月16日至18日，罗田县第十八届人民代表大会第三次会议召开。16日上午，大会开幕，县长贺长林作报告。18日下午，大会闭幕。", "罗田县第十八届人民代表大会第三次会议 2024-05-16")]
    [InlineData("5月16日至18日，罗田县第十八届人民代表大会第三次会议召开。18日下午，大会闭幕。", "罗田县第十八届人民代表大会第三次会议 2024-05")]
    [InlineData("县政协十五届三次会议5月15日至18日召开。16日上午，县十八届人大三次会议开幕。", "县政协十五届三次会议 2024-05; 县十八届人大三次会议 2024-05-16")]
    [InlineData("县委全会5月15日至18日召开。17日上午，全县茶叶大会开幕。", "县委全会 2024-05; 全县茶叶大会 2024-05-17")]
    [InlineData("县政协十五届三次会议5月15日至18日召开。15日上午，县政协十五届三次会议隆重开幕。", "县政协十五届三次会议 2024-05-15")]
    [InlineData("罗田县河口镇召开防汛会。近日河口镇召开防汛会，部署工作。", "防汛会")]
    [InlineData("罗田县河口镇召开防汛会。近日松山镇召开防汛会，部署工作。", "防汛会; 防汛会")]
    [InlineData("5月16日下午至17日上午，县委十四届四次全会在县城举行。", "县委十四届四次全会 2024-05")]
    [InlineData("5月14日、15日、16日，县委十四届四次全会在县城举行。", "县委十四届四次全会 2024-05")]
    [InlineData("5月15日下午和16日上午，县委十四届四次全会在县城举行。", "县委十四届四次全会 2024-05")]
    [InlineData("元月16日，县委十四届四次全会在县城举行。", "县委十四届四次全会 2024-01-16")]
    [InlineData("5月16日下午，县委十四届四次全会在县城举行。17日上午，各组讨论。", "县委十四届四次全会 2024-05-16")]
    [InlineData("5月16日，县委书记宋知远看望出席县政协十五届三次会议的委员。", "县政协十五届三次会议")] // whose day nobody tells
    [InlineData("5月16日，记者从全县医疗保障工作会议上获悉，参保率达98%。", "全县医疗保障工作会议 2024-05-16")]
    [InlineData("5月16日，罗田县第十八届人大三次会议主席团举行第二次会议。", "罗田县第十八届人大三次会议主席团第二次会议 2024-05-16")]
    [InlineData("5月16日，县十八届人大三次会议举行预备会议。", "县十八届人大三次会议预备会议 2024-05-16")]
    [InlineData("全县各乡镇陆续召开人代会。5月16日，石坪镇召开第十九届人民代表大会第二次会议。5月17日，松山镇召开第十九届人民代表大会第二次会议。", "第十九届人民代表大会第二次会议 2024-05-16; 第十九届人民代表大会第二次会议 2024-05-17")]
    [InlineData("5月16日，石坪镇召开动员会，镇长崔立言主持。石坪镇召开动员会，是为了早作准备。", "动员会 2024-05-16")]
    [InlineData("5月16日，全省防汛视频会议召开后，我县随即召开会议。", "全省防汛视频会议 2024-05-16; 会议 2024-05-16")]
    [InlineData("5月16日，副县长崔立言到松山村调研。在2019年全县招商引资推进大会上，县长贺长林讲话。", "")]
    [InlineData("5月16日，副县长崔立言到松山村调研。在2024年全县招商引资推进大会上，县长贺长林讲话。", "2024年全县招商引资推进大会 2024-05-16")]
    public void Which_session_it_was_and_when(string text, string meetings) => Assert.Equal(meetings, told.Meetings("罗田县融媒体中心 2024-05-21\n\n" + text));

    [Theory]
    [InlineData("5月26日，副县长崔立言到松山村调研。在2019年全县招商推进大会上，松山村受到表彰。", "")]
    [InlineData("5月26日，罗田县2019年招商推进大会举行。", "罗田县2019年招商推进大会 2019-05-26")]
    public void A_setting_of_long_ago_tells_no_year(string text, string meetings) => Assert.Equal(meetings, told.Meetings("罗田县人民政府网\n\n" + text));
}
