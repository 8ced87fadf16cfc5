using System.Globalization;
using GovGraph.Core.Facts;
using GovGraph.Core.Graph;
using GovGraph.Core.Text;

namespace GovGraph.Benchmarks;

/// <summary>
/// A collection that grows evenly: every report brings the same number of new officials, places and meetings and meets as many old ones,
/// so that the last costs more than the first only if the store makes it so.
/// One district is in all of them; one official and one project are in every tenth, each time with something new.
/// </summary>
/// <param name="seed">Same seed, same reports.</param>
/// <param name="order">Whom and which days a report meets.</param>
internal sealed class GeneratedReports(int seed, ReportOrder order)
{
    /// <summary>In news, whom a report meets again was met this many reports ago on average: two months of them.</summary>
    private const int MetAgain = 2_500;

    private const int ReportsADay = 40;

    /// <summary>Every how manyth report has the hub official in it.</summary>
    public const int HubEvery = 10;

    public const string Source = "generated";

    private static readonly Division Province = new("410000", "河南省", DivisionLevel.Province, null);
    private static readonly Division City = new("410100", "郑州市", DivisionLevel.Prefecture, Province);
    private static readonly Division District = new("410104", "管城回族区", DivisionLevel.County, City);
    private static readonly OfficialRef Hub = new("秦望舒", District, 0);
    private static readonly PlaceRef HubPlace = Place("青云里历史街区");

    public static Location LocationOf(int number) => new(Source, string.Create(CultureInfo.InvariantCulture, $"{number}.txt"));

    public LocatedReport Make(int number)
    {
        var random = new Random(seed * 1_000_000 + number);
        var day = DayOf(number, random);
        var (old, older) = (Earlier(number, random), Earlier(number, random));
        var leader = number % HubEvery == 0 ? Hub : Official(old);
        var (fresh, company) = (Official(number), Official(older));
        var meeting = Named($"第{number}次重点项目推进会", day);
        var facts = new List<Fact> { new DivisionFact(District, Said($"{District.Name}融媒体中心", 0)) };
        Told(facts, new OfficialFact(leader, PostOf(leader == Hub ? "区委书记" : "副区长"), Said($"{leader.Name}调研", 20)));
        Told(facts, new OfficialFact(fresh, PostOf("局长"), Said($"局长{fresh.Name}陪同", 40)));
        foreach (var place in new[] { Place(Project(number)), Place(Project(older)), leader == Hub ? HubPlace : Place(Project(old)) })
        {
            Told(facts, new ProjectFact(place, Said($"{place.Name}加快建设", 60)));
            foreach (var official in new[] { leader, fresh, company }.Distinct())
            {
                var role = official == leader ? InspectionRole.Led : InspectionRole.Accompanied;
                Told(facts, new InspectionFact(official, place, day, role, leader, Said($"{leader.Name}一行来到{place.Name}", 80)));
            }
        }

        Told(facts, new MeetingFact(meeting, Said($"{meeting.Name}召开", 120)));
        Told(facts, new RoleFact(leader, meeting, MeetingRole.Chaired, Said($"{leader.Name}主持{meeting.Name}", 140)));
        Told(facts, new RoleFact(company, meeting, MeetingRole.Attended, Said($"{company.Name}出席{meeting.Name}", 160)));
        var title = string.Create(CultureInfo.InvariantCulture, $"{leader.Name}调研重点项目（{number}）");
        var text = title + "\n\n" + string.Concat(facts.Select(f => f.Evidence.Sentence + "。天气晴朗，现场机器轰鸣，工人们正在加紧施工。\n"));
        return new LocatedReport(LocationOf(number), new ReportFacts(new Report(Ids.OfReport(text), title, "云溪日报", day, text), facts, "generated"));
    }

    private PartialDate DayOf(int number, Random random)
    {
        var (year, month, day) = order == ReportOrder.News ? new DateOnly(2020, 1, 1).AddDays(number / ReportsADay) : new DateOnly(2000 + number / 250 % 25, 1 + random.Next(12), 1 + random.Next(28));
        return new PartialDate(year, month, day);
    }

    /// <summary>A report before this one; itself where there is none.</summary>
    private int Earlier(int number, Random random) => order == ReportOrder.News
        ? Math.Max(0, number - 1 - (int)(-Math.Log(1 - random.NextDouble()) * MetAgain))
        : random.Next(Math.Max(1, number));

    private static void Told(List<Fact> facts, Fact fact) => facts.Add(fact);

    private static OfficialRef Official(int number) => new(string.Create(CultureInfo.InvariantCulture, $"甲{number}"), District, 0);

    private static string Project(int number) => string.Create(CultureInfo.InvariantCulture, $"望河产业园第{number}期项目");

    private static PlaceRef Place(string name) => new(name, District, District);

    private static MeetingRef Named(string name, PartialDate day) => new(name, day, District, IsBareClass: false, 0);

    private static Post PostOf(string title) => new(title, title, District, Organ.Government, PostStatus.Current, IsGroup: false);

    private static Evidence Said(string sentence, int start) => new(sentence, [new TextSpan(start, sentence.Length)], "generated", []);
}

/// <summary>In which order a collection is loaded.</summary>
internal enum ReportOrder
{
    /// <summary>Any report may meet whom any other met, on any day: the hardest, since nothing that a batch needs stands together.</summary>
    Shuffled,

    /// <summary>Day by day, meeting mostly those who were met lately.</summary>
    News,
}
