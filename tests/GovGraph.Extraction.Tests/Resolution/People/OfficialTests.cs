using GovGraph.Extraction.Tests.Support;
using Xunit;

namespace GovGraph.Extraction.Tests.Resolution.People;

/// <summary>Who holds which post. Sentences are our own; near misses stand beside hits.</summary>
public sealed class OfficialTests(SharedExtractor shared)
{
    private readonly Told told = new(shared);

    [Theory]
    [InlineData("县委副书记、县长宋知远主持会议。", "宋知远: 县委副书记, 县长")]
    [InlineData("区委常委、组织部、统战部部长傅明川出席会议。", "傅明川: 区委常委, 组织部部长, 统战部部长")]
    [InlineData("副县长崔立言、温如玉，县政府办公室主任蒋同舟参加会议。", "崔立言: 副县长; 温如玉: 副县长; 蒋同舟: 县政府办公室主任")]
    [InlineData("县领导高远征、何青松等出席会议。", "高远征: 县领导; 何青松: 县领导")]
    [InlineData("高远征、何青松等县领导出席会议。", "高远征: 县领导; 何青松: 县领导")]
    [InlineData("会议听取了县发展和改革局局长石敬东的汇报。", "石敬东: 县发展和改革局局长")]
    [InlineData("会议由县人大常委会主任贺长林主持。", "贺长林: 县人大常委会主任")]
    [InlineData("原县教育局局长邱淑芬出席会议。", "邱淑芬: 原县教育局局长")]
    [InlineData("副县长（挂职）丁一舟陪同调研。", "丁一舟: 副县长（挂职）")]
    [InlineData("县委决定：陆成章同志任城关镇党委书记；免去方立秋同志城关镇党委书记职务。", "陆成章: 城关镇党委书记; 方立秋: 城关镇党委书记")]
    [InlineData("会议推选马东来、谢云生、钱国栋为主席团常务主席。", "马东来: 主席团常务主席; 谢云生: 主席团常务主席; 钱国栋: 主席团常务主席")]
    [InlineData("会议决定任命：\n　　1．陆成章为县水利局局长；\n　　2．方立秋为县交通运输局局长。", "陆成章: 县水利局局长; 方立秋: 县交通运输局局长")]
    [InlineData("决定免去：\n　　1．陆成章的县水利局局长职务；\n　　2．方立秋的县交通运输局局长职务。", "陆成章: 县水利局局长; 方立秋: 县交通运输局局长")]
    [InlineData("县长宋知远指出，要抓实抓细。宋县长要求，限期整改。", "宋知远: 县长")]
    [InlineData("县委书记骆　平到会讲话。", "骆平: 县委书记")]
    [InlineData("县残联理事长邱淑芬、城关镇党委组织委员丁一舟出席会议。", "邱淑芬: 县残联理事长; 丁一舟: 城关镇党委组织委员")]
    [InlineData("县公安局四级高级警长马东来、县法院三级高级法官谢云生参加会议。", "马东来: 县公安局四级高级警长; 谢云生: 县法院三级高级法官")]
    [InlineData("县水务信息中心负责人石敬东作了说明。", "石敬东: 县水务信息中心负责人")]
    [InlineData("县人大常委会副主任贺长林带领委员丁一舟、邱淑芬到会。", "贺长林: 县人大常委会副主任; 丁一舟: 委员; 邱淑芬: 委员")]
    [InlineData("县人大常委会主任贺长林同志，副主任温如玉出席会议。", "贺长林: 县人大常委会主任; 温如玉: 副主任")]
    [InlineData("副县长崔立言希望县水利局局长石敬东抓好落实。", "崔立言: 副县长; 石敬东: 县水利局局长")]
    [InlineData("马志远院长介绍了医院情况。", "马志远: 院长")]
    [InlineData("县水利局石敬东副局长在松山中学邱淑芬校长陪同下到会。", "石敬东: 县水利局副局长; 邱淑芬: 松山中学校长")]
    [InlineData("我校教务处处长丁一舟、副校长蒋同舟出席会议。", "丁一舟: 教务处处长; 蒋同舟: 副校长")]
    [InlineData("以县统计局局长石敬东为组长的督导组来罗田县检查。", "石敬东: 县统计局局长")]
    [InlineData("县委党史学习教育领导小组副组长丁一舟出席会议。", "丁一舟: 县委党史学习教育领导小组副组长")]
    [InlineData("中央办公厅主任丁一舟出席会议。", "丁一舟: 中央办公厅主任")]
    [InlineData("县人大常委会主任丁一舟来我村检查。", "丁一舟: 县人大常委会主任")]
    [InlineData("陆成章，男，汉族，1978年3月生，现任县水利局副局长（主持工作）、党组成员，拟任县财政局党组书记，提名为局长人选。", "陆成章: 县水利局副局长, 党组成员, 拟任县财政局党组书记, 局长人选")]
    [InlineData("方立秋，女，满族，1984年5月生，现任旗教育局局长，拟提拔任旗政府办公室主任。", "方立秋: 旗教育局局长, 拟提拔任旗政府办公室主任")]
    [InlineData("任命：\n　　陆成章为县水利局局长，免去其县林业局局长职务；\n　　方立秋为县交通运输局局长。", "陆成章: 县水利局局长, 县林业局局长; 方立秋: 县交通运输局局长")]
    [InlineData("决定免去：\n　　4．陆成章的县水利局局长职务；\n　　5．简书言的县交通运输局局长职务。", "陆成章: 县水利局局长; 简书言: 县交通运输局局长")]
    [InlineData("决定任命：\n　　（一）时雨为县水利局局长；\n　　（二）陆成章为县交通运输局局长。", "时雨: 县水利局局长; 陆成章: 县交通运输局局长")]
    [InlineData("决定撤销：\n　　1．高新区的管委会主任职务。", "")]
    [InlineData("免去：\n　　陆成章的县水利局局长职务；\n　　方立秋的县交通运输局局长职务。", "陆成章: 县水利局局长; 方立秋: 县交通运输局局长")]
    [InlineData("免去：陆成章的县水利局局长职务，方立秋的县交通运输局局长职务；丁一舟的县林业局局长职务。", "陆成章: 县水利局局长; 方立秋: 县交通运输局局长; 丁一舟: 县林业局局长")]
    [InlineData("市委决定，丁一舟不再担任楚江县委常委，县政府副县长、党组成员职务。", "丁一舟: 楚江县委常委, 县政府副县长, 党组成员")]
    [InlineData("会议免去丁一舟县水利局局长职务，要求方立秋做好工作。", "丁一舟: 县水利局局长")]
    [InlineData("县社科联秘书长张龙领学了有关文件，县政协主席叶香分四组走访。", "张龙: 县社科联秘书长; 叶香: 县政协主席")]
    [InlineData("县政协副主席张立强调研农业。", "张立强: 县政协副主席")]
    [InlineData("会议决定任命陆成章、方立秋、马东来三位同志为县监察委员会委员。", "陆成章: 县监察委员会委员; 方立秋: 县监察委员会委员; 马东来: 县监察委员会委员")]
    [InlineData("会议接受了陆成章、方立秋两位同志辞去县人大常委会委员的辞呈。", "陆成章: 县人大常委会委员; 方立秋: 县人大常委会委员")]
    [InlineData("免去何冰县林业局局长职务。", "何冰: 县林业局局长")]
    [InlineData("电厂社区党支部书记丁一舟介绍情况。", "丁一舟: 电厂社区党支部书记")]
    [InlineData("免去李贵才县林业局副局长职务。", "李贵才: 县林业局副局长")]
    [InlineData("旗委常委、副旗长提名人选丁一舟，镇长候选人邱淑芬出席会议。", "丁一舟: 旗委常委, 副旗长提名人选; 邱淑芬: 镇长候选人")]
    [InlineData("大会执行主席由贺长林、温如玉担任。", "贺长林: 大会执行主席; 温如玉: 大会执行主席")]
    [InlineData("原西川军区副政委、少将丁一舟出席会议。", "丁一舟: 原西川军区副政委")]
    [InlineData("县政协主席贺长林及全体在职县级领导参加会议。", "贺长林: 县政协主席")]
    [InlineData("县委书记宋知远作第九届县委工作报告。", "宋知远: 县委书记")]
    [InlineData("副县长温如玉因在外学习请假。", "温如玉: 副县长")]
    [InlineData("旗农牧局副局长丁一舟、苏木达邱淑芬参加会议。", "丁一舟: 旗农牧局副局长; 邱淑芬: 苏木达")]
    [InlineData("县委书记宋知远当场交代镇党委书记丁一舟，限期整改。", "宋知远: 县委书记; 丁一舟: 镇党委书记")]
    [InlineData("縣(xiàn)委常委、副縣(xiàn)長(zhǎng)宋知遠(yuǎn)出席會(huì)議。", "宋知遠: 縣委常委, 副縣長")]
    public void Titles_go_to_the_names_they_belong_to(string text, string officials) => Assert.Equal(officials, told.Officials(text));

    [Theory]
    [InlineData("青禾农业有限公司总经理谭国富介绍了生产情况。", "谭国富 青禾农业有限公司总经理")]
    [InlineData("青禾集团党委书记、董事长谭国富致辞。", "谭国富 青禾集团党委书记、董事长")]
    [InlineData("走进村民郝玉珍家中，察看改厕情况。", "郝玉珍 村民")]
    [InlineData("本报讯（记者 方小雨 通讯员 罗一鸣）近日，全县春耕生产全面展开，农机手们忙着检修机具。", "方小雨 记者; 罗一鸣 通讯员")]
    [InlineData("青禾农业有限公司研发中心负责人谭国富介绍了生产情况。", "谭国富 青禾农业有限公司研发中心负责人")]
    [InlineData("慰问从教三十年的郝玉珍老师，给她送上鲜花。", "郝玉珍")]
    [InlineData("与援藏教师刘倩攀谈，询问家里情况。", "刘倩 援藏教师")]
    [InlineData("走进贫困户李小成家，看住房，算收入。", "李小成 贫困户")]
    [InlineData("楚江新闻网讯（方小雨）近日，全县春耕生产全面展开，农机手们忙着检修机具。", "方小雨")]
    public void Who_holds_no_post_is_no_official(string text, string people)
    {
        Assert.Equal("", told.Officials(text));
        Assert.Equal(people, told.People(text));
    }

    [Theory]
    [InlineData("要深入学习贯彻习近平总书记重要讲话精神，把各项任务落到实处。")]
    [InlineData("要以习近平同志为核心的党中央决策部署为遵循，坚持项目为王。")]
    [InlineData("要坚持项目为王强投资，以钉钉子精神抓落实。")]
    [InlineData("先后参与《党员领导干部廉洁从政若干准则》的研究起草。")]
    [InlineData("县长于是决定，工程提前开工。")]
    [InlineData("检查组检查了前山庄村、贾村、韩村。")]
    [InlineData("调研组走进大华源新材料股份有限公司，察看中试线。")]
    [InlineData("别人在家拜年，山区教师周转房的事要抓紧办起来。")]
    [InlineData("生动诠释了对党忠诚的坚定信念，村民董某深受感动。")]
    public void Set_phrases_name_nobody(string text)
    {
        Assert.Equal("", told.Officials(text));
        Assert.Equal("", told.People(text));
    }

    [Fact]
    public void One_sentence_that_gives_two_of_one_name_a_post_each_names_two() =>
        Assert.Equal(
            2,
            shared.Extractor.Extract("市委常委、组织部部长王立出席会议并讲话，罗田县委常委、组织部部长王立作交流发言。")
                .Facts.OfType<Core.Facts.OfficialFact>().Select(f => f.Official).Distinct().Count());

    [Theory]
    [InlineData("罗田县人民政府副县长宋知远主持会议。", "副县长")]
    [InlineData("罗田县副县长宋知远主持会议。", "副县长")]
    [InlineData("罗田县政府常务副县长宋知远主持会议。", "常务副县长")]
    [InlineData("罗田县人民政府办公室主任宋知远主持会议。", "县人民政府办公室主任")]
    [InlineData("罗田县政府党组成员宋知远主持会议。", "县政府党组成员")]
    public void A_head_of_government_is_one_post_with_and_without_the_government(string text, string post) =>
        Assert.Equal(post, shared.Extractor.Extract(text).Facts.OfType<Core.Facts.OfficialFact>().Single().Post!.Name);
}
