using GovGraph.Core.Facts;
using GovGraph.Core.Text;

namespace GovGraph.Storage.Tests.Support;

/// <summary>Reports made of few names, so that they meet: the same officials, places, meetings and divisions in many reports. Same seed, same reports.</summary>
internal static class SomeReports
{
    private static readonly Division[] Divisions = [Some.Guancheng, Some.Erqi, Some.Zhengzhou, Some.Henan, Some.Beixiajie];
    private static readonly string?[] Days = [null, "--01-30", "--02", "2023-01-30", "2023-02-07", "2023-02", "2024-12-31"];

    // 𠮷 and ！ sort differently by code point and by UTF-16 unit.
    private static readonly string[] Names = ["秦望舒", "杜若", "𠮷田", "！号", "吕俊", "a'b", "王\"五"];
    private static readonly string[] Places = ["青云里", "青云里街区", "“青云里”街区", "学潼路（二期）", "学潼路(二期)", "望河社区", "锂电池 产业园"];

    public static LocatedReport Make(string path, int seed)
    {
        var random = new Random(seed);
        T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];
        var facts = new List<Fact>();
        for (var n = random.Next(1, 12); n > 0; n--)
        {
            var division = random.Next(5) == 0 ? null : Pick(Divisions);
            var official = new OfficialRef(Pick(Names), division?.CountyOrAbove, random.Next(6) / 5);
            var place = new PlaceRef(Pick(Places), random.Next(2) == 0 ? division : null, Some.Guancheng);
            var day = Pick(Days);
            var meeting = Some.Meeting("会" + random.Next(4), day, Pick(Divisions), bare: random.Next(3) == 0, ordinal: random.Next(2));
            var evidence = new Evidence($"第{seed}篇第{n}句", [new TextSpan(random.Next(500), 5), new TextSpan(600, 2)], "rule-" + random.Next(3), [new TextSpan(0, 3)]);
            var leader = random.Next(3) switch { 0 => null, 1 => official, _ => new OfficialRef(Pick(Names), Some.Guancheng, 0) };
            facts.Add(random.Next(11) switch
            {
                0 => new OfficialFact(official, Some.Post("职务" + random.Next(3), "书记", division, (PostStatus)random.Next(4)), evidence),
                1 => new OfficialFact(official, null, evidence),
                2 => new PersonFact(official.Name, "记者", evidence),
                3 => new DivisionFact(division ?? new Division("410104", "管城区", DivisionLevel.County, Some.Zhengzhou), evidence),
                4 => new ProjectFact(place, evidence),
                5 => new SiteFact(place, evidence),
                6 => new MeetingFact(meeting, evidence),
                7 => new RoleFact(official, meeting, (MeetingRole)random.Next(3), evidence),
                8 => new InitiativeFact("“三个一批”" + random.Next(2), random.Next(2) == 0 ? Some.Henan : null, evidence),
                9 => new PublicationFact(Some.Day("2023-02-07"), evidence),
                _ => new InspectionFact(official, place, day is null ? null : Some.Day(day), leader == official ? InspectionRole.Led : InspectionRole.Accompanied, leader, evidence),
            });
        }

        return Some.Report(path, "第" + seed + "篇", Pick(Days), "1", [.. facts]);
    }
}
