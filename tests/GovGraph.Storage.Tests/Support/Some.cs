using GovGraph.Core.Facts;
using GovGraph.Core.Graph;
using GovGraph.Core.Text;

namespace GovGraph.Storage.Tests.Support;

/// <summary>Throw-away values. People, projects and meetings are invented; divisions are real.</summary>
internal static class Some
{
    public static readonly Division Henan = new("410000", "河南省", DivisionLevel.Province, null);
    public static readonly Division Zhengzhou = new("410100", "郑州市", DivisionLevel.Prefecture, Henan);
    public static readonly Division Guancheng = new("410104", "管城回族区", DivisionLevel.County, Zhengzhou);
    public static readonly Division Beixiajie = new("410104001", "北下街街道", DivisionLevel.Town, Guancheng);
    public static readonly Division Erqi = new("410103", "二七区", DivisionLevel.County, Zhengzhou);

    public static PartialDate Day(string text) => PartialDate.TryParse(text, out var date) ? date : throw new ArgumentException(text);

    public static OfficialRef Official(string name = "秦望舒", Division? home = null, int ordinal = 0) => new(name, home ?? Guancheng, ordinal);

    public static PlaceRef Place(string name = "青云里历史街区", Division? district = null, Division? acting = null) =>
        new(name, district, acting ?? Guancheng);

    public static MeetingRef Meeting(string name = "重点项目推进会", string? date = "2023-01-28", Division? district = null, bool bare = false, int ordinal = 0) =>
        new(name, date is null ? null : Day(date), district ?? Guancheng, bare, ordinal);

    public static Post Post(string title = "管城区委书记", string name = "区委书记", Division? district = null, PostStatus status = PostStatus.Current) =>
        new(title, name, district ?? Guancheng, Organ.Party, status, IsGroup: false);

    public static OfficialFact Holds(OfficialRef official, Post? post, string? sentence = null) => new(official, post, Said(sentence ?? $"{post?.Title}{official.Name}"));

    public static InspectionFact Inspected(OfficialRef official, PlaceRef place, string? date, OfficialRef? leader = null, string? sentence = null) => new(
        official, place, date is null ? null : Day(date), leader is null || leader == official ? InspectionRole.Led : InspectionRole.Accompanied,
        leader ?? official, Said(sentence ?? $"{official.Name}来到{place.Name}"));

    public static ProjectFact Project(PlaceRef place, string? sentence = null) => new(place, Said(sentence ?? $"{place.Name}开工"));

    public static SiteFact Site(PlaceRef place) => new(place, Said($"走进{place.Name}"));

    public static MeetingFact Met(MeetingRef meeting) => new(meeting, Said($"{meeting.Name}召开"));

    public static RoleFact Role(OfficialRef official, MeetingRef meeting, MeetingRole role = MeetingRole.Spoke) =>
        new(official, meeting, role, Said($"{official.Name}在{meeting.Name}上讲话"));

    public static DivisionFact Division(Division division) => new(division, Said($"{division.Name}消息"));

    public static PublicationFact Published(string date) => new(Day(date), Said(date));

    public static Evidence Said(string sentence) => new(sentence, [new TextSpan(sentence.Sum(c => c) % 1000, sentence.Length)], "test", []);

    public static LocatedReport Report(string path, string text, string? published, params Fact[] facts) => Report(path, text, published, "1", facts);

    public static LocatedReport Report(string path, string text, string? published, string version, params Fact[] facts) => new(
        new Location("test", path),
        new ReportFacts(new Report(Ids.OfReport(text), text, "云溪日报", published is null ? null : Day(published), text), facts, version));
}
