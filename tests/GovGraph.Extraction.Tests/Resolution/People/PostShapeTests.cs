using GovGraph.Extraction.Tests.Support;
using Xunit;

namespace GovGraph.Extraction.Tests.Resolution.People;

/// <summary>Posts told in less common shapes, names run into what stands beside them, and what only looks like either.</summary>
public sealed class PostShapeTests(SharedExtractor shared)
{
    private readonly Told told = new(shared);

    [Theory]
    [InlineData("县政协主席方立新以及傅明川、温如玉等县领导出席会议。", "方立新: 县政协主席; 傅明川: 县领导; 温如玉: 县领导")]
    [InlineData("县委书记方立新和傅明川、温如玉等县领导参加会议。", "方立新: 县委书记; 傅明川: 县领导; 温如玉: 县领导")]
    [InlineData("副县长方立新、傅明川等县领导参加会议。", "方立新: 副县长; 傅明川: 副县长")]
    [InlineData("区长兼经开区党工委书记方立新出席会议。", "方立新: 区长, 经开区党工委书记")]
    [InlineData("主管领导县委常委方立新出席会议。", "方立新: 县委常委")]
    [InlineData("分管领导副县长方立新出席会议。", "方立新: 副县长")]
    [InlineData("县“大棚房”问题专项整治领导小组办公室主任方立新参加会议。", "方立新: 县“大棚房”问题专项整治领导小组办公室主任")]
    [InlineData("县委推出“一线工作法”，领导小组办公室主任方立新参加会议。", "方立新: 领导小组办公室主任")]
    [InlineData("县人大常委会副主任，城北建设工作领导小组组长方立新参加会议。", "方立新: 县人大常委会副主任, 城北建设工作领导小组组长")]
    [InlineData("会议听取了指挥部办公室主任方立新的汇报。", "方立新: 指挥部办公室主任")]
    [InlineData("省政府教育督导委员会办公室主任方立新到会讲话。", "方立新: 省政府教育督导委员会办公室主任")]
    [InlineData("省人大代表雅安联络处副主任方立新参加会议。", "方立新: 省人大代表雅安联络处副主任")]
    [InlineData("市法学会会长方立新参加会议。", "方立新: 市法学会会长")]
    [InlineData("石桥村文书方立新参加会议。", "方立新: 石桥村文书")]
    [InlineData("省军区副政委少将方立新参加会议。", "方立新: 省军区副政委")]
    [InlineData("市卫健委方立新主任参加会议。", "方立新: 市卫健委主任")]
    [InlineData("我院田小雨书记带队检查。", "田小雨: 书记")]
    [InlineData("我院全体党员、支部书记参加会议。", "")]
    [InlineData("我校高中校长主持会议。", "")]
    [InlineData("我院康复科主任主持会议。", "")]
    [InlineData("我院康景科院长主持会议。", "康景科: 院长")]
    [InlineData("县人大常委会主任多吉扎西简要汇报了工作。", "多吉扎西: 县人大常委会主任")]
    [InlineData("石桥镇党委书记韩轶做了情况汇报。", "韩轶: 石桥镇党委书记")]
    [InlineData("市领导来松桃考察。", "")]
    [InlineData("县领导关怀备至，职工深受感动。", "")]
    [InlineData("省农业厅厅长王芳、省海洋与渔业厅厅长许明理参加会议。", "王芳: 省农业厅厅长; 许明理: 省海洋与渔业厅厅长")]
    [InlineData("古槐、焦岱、蓝关等镇负责人参加会议。", "")]
    [InlineData("会议选举方立新为县长，傅明川、温如玉、陈果为副县长。", "方立新: 县长; 傅明川: 副县长; 温如玉: 副县长; 陈果: 副县长")]
    [InlineData("会议选举傅大为为副县长。", "傅大为: 副县长")]
    [InlineData("会议补选傅有为、陈果为县人大常委会副主任。", "傅有为: 县人大常委会副主任; 陈果: 县人大常委会副主任")]
    [InlineData("副县长傅有为出席会议。", "傅有为: 副县长")]
    [InlineData("县残联理事长温馨，县文联主席柳青参加会议。", "温馨: 县残联理事长; 柳青: 县文联主席")]
    [InlineData("村委会主任平安，妇联主席温柔参加会议。", "平安: 村委会主任; 温柔: 妇联主席")]
    [InlineData("2.县水利局原副局长方立新接受宴请问题。", "方立新: 县水利局原副局长")]
    [InlineData("3.县供销社党组书记、主任方立新公车私用问题。", "方立新: 县供销社党组书记, 主任")]
    [InlineData("值班局长热线、区长信箱已经开通。", "")]
    [InlineData("县长方立新与傅明川、温如玉等客商座谈。", "方立新: 县长")]
    [InlineData("副县长方立新与傅明川签署合作协议。", "方立新: 副县长")]
    [InlineData("县领导方立新、傅明川与温如玉到青禾产业园调研。", "方立新: 县领导; 傅明川: 县领导; 温如玉: 县领导")]
    [InlineData("副县长方立新与傅明川出席签约仪式。", "方立新: 副县长; 傅明川: 副县长")]
    [InlineData("镇长方立新与傅明川带队走访企业并与客商座谈。", "方立新: 镇长; 傅明川: 镇长")]
    [InlineData("县长方立新与副县长傅明川、温如玉会见来宾。", "方立新: 县长; 傅明川: 副县长; 温如玉: 副县长")]
    public void Officials(string sentence, string expected) => Assert.Equal(expected, told.Officials("重点工作推进情况\n\n　　" + sentence + "\n"));

    [Theory]
    [InlineData("秦小虎 县应急管理局救援股股长\n温如玉 白石镇副镇长\n高　明 县消防救援大队中队长")]
    [InlineData("附件：先进个人名单\n秦小虎 县应急管理局救援股股长\n温如玉 白石镇副镇长\n高　明 县消防救援大队中队长\n清水县应急管理局")]
    [InlineData("1.秦小虎 县应急管理局救援股股长\n2.温如玉 白石镇副镇长\n3.高明 县消防救援大队中队长")]
    [InlineData("县应急管理局救援股股长 秦小虎\n白石镇副镇长 温如玉\n县消防救援大队中队长 高明")]
    public void Lists_of_names_and_posts(string list) => Assert.Equal(
        "秦小虎: 县应急管理局救援股股长; 温如玉: 白石镇副镇长; 高明: 县消防救援大队中队长", told.Officials("关于表彰先进的通报\n\n　　经研究，决定表彰下列同志。\n" + list + "\n"));

    [Theory]
    [InlineData("方立新调度重点项目建设。", "方立新:")]
    [InlineData("方立新到青禾产业园调研。", "方立新:")]
    [InlineData("方立新代表县委作工作报告。", "方立新:")]
    [InlineData("方立新会见来宾一行。", "方立新:")]
    [InlineData("方立新先生到青禾产业园考察。", "")]
    [InlineData("方立新到青禾产业园上班。", "")]
    public void Leaders_without_a_post(string sentence, string expected) => Assert.Equal(expected, told.Officials("重点工作推进情况\n\n　　3月5日，" + sentence + "\n"));

    [Fact]
    public void Two_known_names_with_nothing_between_are_two() => Assert.Equal(
        "高明波: 县委书记; 万蓉: 县长", told.Officials("重点工作推进情况\n\n　　县委书记高明波、县长万蓉到会。随后，高明波万蓉先后来到青禾产业园。\n"));

    [Theory]
    [InlineData("（文字报道 苗青 图片 郑源）", "苗青 文字报道; 郑源 图片")]
    [InlineData("责任编辑:尹永编审:刘源", "尹永 责任编辑; 刘源 编审")]
    [InlineData("编辑︱王鑫　监制︱严明", "王鑫 编辑; 严明 监制")]
    [InlineData("（记者：赵霞；编辑：姜萌；一审：王仙）", "赵霞 记者; 姜萌 编辑; 王仙 一审")]
    [InlineData("文/编辑：黄燕", "黄燕 文/编辑")]
    [InlineData("作者：黄燕 编辑：郑源", "黄燕 作者; 郑源 编辑")]
    public void Bylines(string line, string expected) => Assert.Equal(
        expected, told.People("重点工作推进情况\n\n　　3月5日，县委书记方立新到青禾产业园调研。\n\n" + line + "\n"));
}
