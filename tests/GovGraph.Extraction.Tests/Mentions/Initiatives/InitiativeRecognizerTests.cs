using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Mentions.Initiatives;
using GovGraph.Extraction.Tests.Support;
using Xunit;

namespace GovGraph.Extraction.Tests.Mentions.Initiatives;

public sealed class InitiativeRecognizerTests
{
    private static readonly InitiativeRecognizer Recognizer = new(InitiativeWords.Load());

    [Theory]
    [InlineData("落实“一村一品”要求。", "一村一品")]
    [InlineData("肯定了医院“先看病后付费”的做法。", "先看病后付费")]
    [InlineData("推进“两帮一带”干部驻村帮扶。", "两帮一带")]
    [InlineData("发放“双助”惠农贷款三亿元。", "双助惠农贷款")]
    [InlineData("开展“千名干部下基层”活动。", "千名干部下基层")]
    [InlineData("用好“三看三问”工作法。", "三看三问工作法")]
    [InlineData("严格执行“首问负责”制度。", "首问负责制度")]
    [InlineData("实施“头雁领航”工程。", "头雁领航工程")]
    [InlineData("推行“日调度”推进机制。", "日调度推进机制")]
    [InlineData("推行“一窗通办”，方便群众。", "一窗通办")]
    [InlineData("以“作风建设年”为抓手。", "作风建设年")]
    [InlineData("落实“林长制”。", "林长制")]
    [InlineData("开展“大干六十天”百日攻坚行动。", "大干六十天")]
    [InlineData("用好“看田头、问灶头、坐炕头”工作法。", "看田头、问灶头、坐炕头工作法")]
    [InlineData("开展道路交通安全专项整治三年行动，", "道路交通安全专项整治三年行动")]
    [InlineData("开展全县道路交通安全专项整治三年行动计划，", "道路交通安全专项整治三年行动计划")]
    [InlineData("扎实推进党史学习教育。", "党史学习教育")]
    [InlineData("开展清查、整治，专项行动有力。", "")]
    [InlineData("反对“先污染后治理”的做法。", "")]
    [InlineData("做好第七次全国人口普查工作。", "第七次全国人口普查")]
    [InlineData("形成“8155”服务格局。", "8155服务格局")]
    [InlineData("构建“1+3+N”治理体系。", "1+3+N治理体系")]
    [InlineData("制定了“五项”活动制度。", "五项活动制度")]
    [InlineData("阵地建设达到“七有”，群众满意。", "七有")]
    [InlineData("持续开展“亮灯”行动。", "亮灯")]
    [InlineData("第二届“全市百名医学专家进山乡”活动启动。", "全市百名医学专家进山乡")]
    [InlineData("启动“我为家乡添绿意”活动。", "我为家乡添绿意")]
    [InlineData("他们深入开展“我为职工办实事”调研。", "我为职工办实事")]
    [InlineData("坚持“工业强县”战略。", "工业强县战略")]
    [InlineData("推行“三上门”服务。", "三上门服务")]
    [InlineData("开展“招商突破年”“优质服务年”活动。", "招商突破年 优质服务年")]
    [InlineData("开展“文明城宣传”、“大走访”活动。", "文明城宣传 大走访")]
    [InlineData("强化“管家式”服务。", "")]
    [InlineData("把脱贫作为“一号工程”，实施“乡村振兴”战略。", "")]
    [InlineData("奋力打造“七彩清河”。", "")]
    [InlineData("他们是“一辈子的老茶农”。", "")]
    [InlineData("他说“我为家乡添绿意”。", "")]
    [InlineData("增强“四个意识”，做到“两个维护”。", "")]
    [InlineData("编制“十四五”规划，抓好“三农”工作。", "")]
    [InlineData("当好“店小二”，做企业的“贴心人”。", "")]
    [InlineData("发挥“头羊”效应。", "")]
    [InlineData("树牢“过紧日子”理念。", "")]
    [InlineData("以“等不起”的紧迫感抓落实。", "")]
    [InlineData("他说：“三天一定修好。”", "")]
    [InlineData("“路修好了，日子就好了。”他说。", "")]
    [InlineData("项目跑出“加速度”。", "")]
    [InlineData("安排一次“回头看”。", "")]
    [InlineData("完成“三通一平”。", "")]
    [InlineData("授予“文明家庭”称号。", "")]
    [InlineData("打好反腐败斗争攻坚战。", "")]
    [InlineData("深入开展扫黑除恶专项斗争。", "扫黑除恶专项斗争")]
    [InlineData("开展各类专项行动。", "")]
    [InlineData("实施乡村振兴战略。", "")]
    [InlineData("《专项整治三年行动方案》印发。", "")]
    public void Finds(string text, string expected) => Assert.Equal(
        expected, string.Join(' ', Recognizer.Find(Some.Sentence(text)).Cast<InitiativeMention>().Select(m => m.Name)));
}
