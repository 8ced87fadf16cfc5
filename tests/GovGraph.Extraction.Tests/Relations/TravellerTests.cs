using GovGraph.Extraction.Tests.Support;
using Xunit;

namespace GovGraph.Extraction.Tests.Relations;

/// <summary>Who is where, and when, from one sentence to the next; a star marks who led.</summary>
public sealed class TravellerTests(SharedExtractor shared)
{
    private const string Head = "罗田县融媒体中心 2024-05-21\n\n";
    private readonly Told told = new(shared);

    [Theory]
    [InlineData("5月20日，县委书记宋知远来到松山村。另一路，县长贺长林从县城往南。在石坪检查站，贺长林询问了值守情况。", "松山村 2024-05-20: 宋知远*; 石坪检查站 2024-05-20: 贺长林*")]
    [InlineData("5月20日，县委书记宋知远来到松山村。在河口水厂，副县长崔立言现场询问水质。", "松山村 2024-05-20: 宋知远*; 河口水厂 2024-05-20: 宋知远* 崔立言")]
    [InlineData("5月20日，县委书记宋知远来到松山村。在河口水厂，县水利局局长崔立言汇报了情况。", "松山村 2024-05-20: 宋知远*; 河口水厂 2024-05-20: 宋知远*")] // the host
    [InlineData("5月20日，县委书记宋知远来到松山村。副县长崔立言现场要求限期整改。", "松山村 2024-05-20: 宋知远* 崔立言")]
    [InlineData("5月20日，县委书记宋知远来到松山村。松山茶厂经理崔立言现场表态，立即整改。", "松山村 2024-05-20: 宋知远*")] // no official
    [InlineData("5月20日，县委书记宋知远来到松山村。随后召开座谈会，副县长崔立言现场强调，要加强管护。", "松山村 2024-05-20: 宋知远*")]
    [InlineData("5月20日，县委书记宋知远来到松山村。镇长石敬东现场指出了堤段位置。", "松山村 2024-05-20: 宋知远*")] // the host
    [InlineData("5月20日，县委书记宋知远来到松山村，叮嘱身旁的县水利局局长崔立言加强监测。", "松山村 2024-05-20: 宋知远* 崔立言")]
    [InlineData("5月20日，县委书记宋知远来到松山村。同行的副县长崔立言到河口水厂看了管网。", "松山村 2024-05-20: 宋知远*; 河口水厂 2024-05-20: 崔立言*")]
    [InlineData("5月20日，县委书记宋知远来到松山村。中午在老党员崔立言家吃过饭，一行又来到河口水厂。", "松山村 2024-05-20: 宋知远*; 河口水厂 2024-05-20: 宋知远*")]
    [InlineData("5月20日，县委书记宋知远在松山村，县长贺长林在河口水厂，副县长崔立言在石坪敬老院看望慰问了干部职工。", "松山村 2024-05-20: 宋知远*; 河口水厂 2024-05-20: 贺长林*; 石坪敬老院 2024-05-20: 崔立言*")]
    [InlineData("5月20日，县委书记宋知远到松山村、县长贺长林到河口水厂检查安全生产。", "松山村 2024-05-20: 宋知远*; 河口水厂 2024-05-20: 贺长林*")]
    public void Somebody_named_at_a_place_is_there(string text, string visits) => Assert.Equal(visits, told.Visits(Head + text));

    [Theory]
    [InlineData("5月20日，县长贺长林来到松山村，责成县水利局局长崔立言三天内拿出方案。随后又来到河口水厂。", "松山村 2024-05-20: 贺长林*; 河口水厂 2024-05-20: 贺长林*")]
    [InlineData("5月20日，县委书记宋知远要求副县长崔立言到河口水厂督促整改。", "")] // whether she went is not told
    [InlineData("5月20日，县委书记宋知远委托副县长崔立言到石坪敬老院看望老人。", "石坪敬老院 2024-05-20: 崔立言*")]
    [InlineData("5月20日，受县委书记宋知远委托，副县长崔立言到石坪敬老院看望老人。", "石坪敬老院 2024-05-20: 崔立言*")]
    public void Who_is_told_to_do_something_does_not_lead_the_visit(string text, string visits) => Assert.Equal(visits, told.Visits(Head + text));

    [Theory]
    [InlineData("5月20日，县长贺长林到松山村调研。副县长崔立言因事未参加。", "松山村 2024-05-20: 贺长林*")]
    [InlineData("5月20日，县长贺长林到松山村调研，副县长崔立言陪同，副县长石敬东没有参加。", "松山村 2024-05-20: 贺长林* 崔立言")]
    [InlineData("5月20日，县长贺长林到石坪、河口等乡镇走访企业，副县长崔立言、石敬东分别参加。贺长林首先来到松山茶厂。随后来到河口水厂。", "松山茶厂 2024-05-20: 贺长林* 崔立言 石敬东; 河口水厂 2024-05-20: 贺长林* 崔立言 石敬东")]
    [InlineData("5月20日，县长贺长林来到松山村。当晚，贺长林又同副县长崔立言一起察看了河口水厂。", "松山村 2024-05-20: 贺长林*; 河口水厂 2024-05-20: 贺长林* 崔立言")]
    [InlineData("5月20日，县委书记宋知远，县长贺长林等县领导分成6个慰问组，深入基层走访。宋知远来到石坪敬老院。", "石坪敬老院 2024-05-20: 宋知远*")]
    [InlineData("5月20日，全县项目观摩活动举行，县委书记宋知远、县长贺长林参加。观摩团先后来到松山茶厂、河口水厂。下午召开总结会，宋知远讲话。县领导崔立言、石敬东参加观摩。", "松山茶厂 2024-05-20: 宋知远* 贺长林* 崔立言 石敬东; 河口水厂 2024-05-20: 宋知远* 贺长林* 崔立言 石敬东")]
    [InlineData("5月20日，县长贺长林到松山村慰问。县总工会主席崔立言陪着。", "松山村 2024-05-20: 贺长林* 崔立言")]
    public void Who_joined_is_told_before_or_behind_and_may_be_denied(string text, string visits) => Assert.Equal(visits, told.Visits(Head + text));

    [Theory]
    [InlineData("企业负责人介绍，车间2月17日复工，现有职工286人。", "2024-05-20")]
    [InlineData("负责人说，厂房去年10月8日开工。", "2024-05-20")]
    [InlineData("据了解，该厂于2月17日投产。", "2024-05-20")]
    [InlineData("公司提出的两笔贷款6月28日到期，贺长林要求银行支持。", "2024-05-20")]
    [InlineData("5月21日，贺长林继续走访。", "2024-05-21")]
    [InlineData("次日，贺长林继续走访。", "2024-05-21")]
    public void A_day_that_is_only_spoken_of_does_not_date_what_follows(string between, string day) =>
        Assert.Equal($"松山茶厂 2024-05-20: 贺长林*; 河口水厂 {day}: 贺长林*", told.Visits($"{Head}5月20日，县长贺长林来到松山茶厂。{between}在河口水厂，贺长林询问了水质。"));

    [Theory]
    [InlineData("走访了松岭、宝日两个嘎查。", "松岭 2024-05-20: 贺长林*; 宝日 2024-05-20: 贺长林*")]
    [InlineData("到了南岭湾、泥坪两处工地。", "南岭湾 2024-05-20: 贺长林*; 泥坪 2024-05-20: 贺长林*")]
    [InlineData("走访了东坪、西坪、南坪三个社区。", "东坪 2024-05-20: 贺长林*; 西坪 2024-05-20: 贺长林*; 南坪 2024-05-20: 贺长林*")]
    [InlineData("到松山、河口两个乡镇调研。", "")] // towns
    [InlineData("观摩了白庙河、九资河、松山水库。", "松山水库 2024-05-20: 贺长林*")] // towns of the county, without their 镇
    [InlineData("走访了河口村3户困难群众。", "")] // homes
    [InlineData("查看了河口工业园区的两家铸造企业。", "")] // not named
    [InlineData("走进河口社区，看望了两户居民。", "河口社区 2024-05-20: 贺长林*")]
    public void Places_that_are_counted_behind_their_names_are_named_without_the_noun(string deed, string visits) =>
        Assert.Equal(visits, told.Visits($"{Head}5月20日，县长贺长林{deed}"));
}
