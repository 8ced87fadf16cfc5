using GovGraph.Core.Answers;
using GovGraph.Core.Facts;
using GovGraph.Storage.Tests.Support;
using Xunit;

namespace GovGraph.Storage.Tests;

public abstract partial class GraphStoreContract
{
    [Fact]
    public async Task An_inspection_is_a_row_with_its_sentence()
    {
        var store = await OpenAsync();
        await store.SaveAsync(First(), Second());
        var rows = (await store.InspectionsAsync(new GraphFilter { Official = "秦望舒" })).Items;
        Assert.Equal(["2023-01-30", "2023-02-20"], rows.Select(r => r.Date));
        var row = rows[0];
        Assert.Equal(("秦望舒", "青云里“历史街区”", "管城回族区", "led", 1), (row.Official, row.Place, row.District, row.Role, row.Support));
        Assert.Equal(("第一篇", "2023-02-07", "云溪日报"), (row.Report.Title, row.Report.Published, row.Report.Source));
        Assert.Equal("秦望舒来到青云里历史街区", row.Evidence.Sentence);
        Assert.Single(row.Evidence.Ranges);
        Assert.StartsWith("trip:", row.Trip, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_went_along_shares_the_leaders_trip()
    {
        var store = await OpenAsync();
        await store.SaveAsync(First(), Second());
        var rows = (await store.InspectionsAsync(new GraphFilter { From = new(2023, 2, 1) })).Items;
        Assert.Equal(["accompanied", "led"], rows.Select(r => r.Role).Order(StringComparer.Ordinal));
        Assert.Single(rows.Select(r => r.Trip).Distinct());
    }

    [Theory]
    [InlineData("official", "秦望舒", 2)]
    [InlineData("official", "杜若", 1)]
    [InlineData("official", "无名", 0)]
    [InlineData("project", "青云里历史街区", 3)]
    [InlineData("project", "青云里“历史街区”", 3)]
    [InlineData("district", "河南省", 3)]
    [InlineData("district", "410104", 3)]
    [InlineData("district", "二七区", 0)]
    [InlineData("meeting", "推进会", 1)]
    [InlineData("official", "' OR 1=1 --", 0)]
    [InlineData("meeting", "%", 0)]
    [InlineData("district", "}) DETACH DELETE n //", 0)]
    public async Task Inspections_are_narrowed_by(string by, string value, int rows)
    {
        var store = await OpenAsync();
        await store.SaveAsync(First(), Second());
        Assert.Equal(rows, (await store.InspectionsAsync(By(by, value))).Items.Count);
    }

    [Theory]
    [InlineData("official", "秦望舒", 1, 1, 1, 1, 3, 2)]
    [InlineData("official", "杜若", 1, 1, 0, 0, 1, 1)]
    [InlineData("project", "青云里历史街区", 2, 1, 1, 1, 3, 2)]
    [InlineData("district", "郑州市", 2, 1, 1, 1, 3, 2)]
    [InlineData("meeting", "重点项目推进会", 1, 1, 1, 1, 2, 1)]
    public async Task Every_list_is_narrowed_by(string by, string value, int officials, int projects, int districts, int meetings, int timeline, int reports)
    {
        var store = await OpenAsync();
        await store.SaveAsync(First(), Second());
        var filter = By(by, value);
        Assert.Equal(
            (officials, projects, districts, meetings, timeline, reports),
            ((await store.OfficialsAsync(filter)).Items.Count, (await store.ProjectsAsync(filter)).Items.Count, (await store.DistrictsAsync(filter)).Items.Count,
                (await store.MeetingsAsync(filter)).Items.Count, (await store.TimelineAsync(filter)).Items.Count, (await store.ReportsAsync(filter)).Items.Count));
    }

    [Fact]
    public async Task An_official_has_all_posts_and_the_span_of_sightings()
    {
        var store = await OpenAsync();
        await store.SaveAsync(First(), Second());
        var official = (await store.OfficialsAsync(new GraphFilter { Official = "秦望舒" })).Items.Single();
        Assert.Equal(("管城回族区", "2023-01-28", "2023-03-01", 2, 1), (official.Home, official.FirstSeen, official.LastSeen, official.Inspections, official.Meetings));
        var post = Assert.Single(official.Posts);
        Assert.Equal(("管城区委书记", "管城回族区", "current", "2023-02-07", "2023-03-01"), (post.Title, post.District, post.Status, post.FirstSeen, post.LastSeen));
        Assert.Equal("管城区委书记秦望舒", post.Evidence.Sentence);
    }

    [Fact]
    public async Task A_place_has_all_its_names_and_kinds()
    {
        var store = await OpenAsync();
        await store.SaveAsync(First(), Second());
        var place = (await store.ProjectsAsync()).Items.Single();
        Assert.Equal(["Project", "Site"], place.Kinds);
        Assert.Equal(("青云里“历史街区”", "管城回族区", 3, "2023-02-20"), (place.Name, place.District, place.Inspections, place.LastInspected));
        Assert.Equal(["青云里历史街区"], place.Aliases);
        await store.RemoveAsync("b.txt");
        place = (await store.ProjectsAsync()).Items.Single();
        Assert.Equal(["Project"], place.Kinds);
        Assert.Empty(place.Aliases);
    }

    [Fact]
    public async Task Sites_are_listed_where_they_are_asked_for()
    {
        var store = await OpenAsync();
        await store.SaveAsync(Second());
        Assert.Empty((await store.ProjectsAsync()).Items);
        Assert.Single((await store.ProjectsAsync(new GraphFilter { Sites = true })).Items);
    }

    [Fact]
    public async Task A_meeting_tells_who_did_what()
    {
        var store = await OpenAsync();
        await store.SaveAsync(First());
        var meeting = (await store.MeetingsAsync()).Items.Single();
        Assert.Equal(("重点项目推进会", "2023-01-28", "管城回族区"), (meeting.Name, meeting.Date, meeting.District));
        Assert.Equal(("秦望舒", "spoke"), (meeting.Roles.Single().Official, meeting.Roles.Single().Role));
    }

    [Fact]
    public async Task A_division_counts_what_lies_in_it_and_below()
    {
        var store = await OpenAsync();
        await store.SaveAsync(First(), Second(), Some.Report("c.txt", "第三篇", null, Some.Division(Some.Henan)));
        var rows = (await store.DistrictsAsync()).Items;
        Assert.Equal(["河南省", "管城回族区"], rows.Select(r => r.Name));
        Assert.Equal((2, 1, 1, 1), (rows[0].Officials, rows[0].Projects, rows[0].Meetings, rows[0].Reports));
        Assert.Equal((1, 1, 1, 2, "郑州市", "county"), (rows[1].Officials, rows[1].Projects, rows[1].Meetings, rows[1].Reports, rows[1].Parent, rows[1].Level));
    }

    [Fact]
    public async Task The_timeline_has_meetings_and_stops_in_order()
    {
        var store = await OpenAsync();
        await store.SaveAsync(First(), Second());
        var rows = (await store.TimelineAsync()).Items;
        Assert.Equal(["2023-01-28 meeting", "2023-01-30 inspection", "2023-02-20 inspection"], rows.Select(r => $"{r.Date} {r.Kind}"));
        Assert.Equal(["杜若", "秦望舒"], rows[2].Officials);
    }

    [Fact]
    public async Task Dates_without_a_year_stand_last_and_are_counted_once_dates_are_asked_for()
    {
        var store = await OpenAsync();
        await store.SaveAsync(Some.Report("a.txt", "一", null,
            Some.Inspected(Some.Official("甲一"), Some.Place("丙"), "--01-30"), Some.Inspected(Some.Official("甲一"), Some.Place("丁"), null),
            Some.Inspected(Some.Official("甲一"), Some.Place("戊"), "2025-06"), Some.Inspected(Some.Official("甲一"), Some.Place("己"), "2025-06-20")));
        Assert.Equal(["2025-06", "2025-06-20", "--01-30", null], (await store.InspectionsAsync()).Items.Select(i => i.Date));
        var june = await store.InspectionsAsync(new GraphFilter { From = new(2025, 6, 25), To = new(2025, 12, 31) });
        Assert.Equal(("2025-06", 2), (june.Items.Single().Date, june.Undated));
        Assert.Null((await store.InspectionsAsync()).Undated);
        Assert.Equal(2, (await store.InspectionsAsync(new GraphFilter { To = new(2025, 5, 31) })).Undated);
        Assert.Empty((await store.OfficialsAsync(new GraphFilter { To = new(2025, 5, 31) })).Items);
        Assert.Single((await store.OfficialsAsync(new GraphFilter { From = new(2025, 6, 25) })).Items);
    }

    [Fact]
    public async Task Pages_by_key_hold_every_row_once()
    {
        var store = await OpenAsync();
        await store.SaveAsync([.. Enumerable.Range(0, 25).Select(i => Some.Report(
            $"{i}.txt", $"第{i}篇", i % 3 == 0 ? null : "2023-02-07", Some.Inspected(Some.Official($"甲{i % 7}"), Some.Place($"乙{i % 5}"), i % 4 == 0 ? null : $"2023-01-{i % 9 + 1:00}"),
            Some.Met(Some.Meeting($"会{i}", i % 2 == 0 ? null : "2023-01-05")), Some.Division(Some.Guancheng)))]);
        await PagesAsync(store.InspectionsAsync, i => i.Id);
        await PagesAsync(store.OfficialsAsync, i => i.Id);
        await PagesAsync(f => store.ProjectsAsync(f with { Sites = true }), i => i.Id);
        await PagesAsync(store.DistrictsAsync, i => i.Id);
        await PagesAsync(store.MeetingsAsync, i => i.Id);
        await PagesAsync(store.TimelineAsync, i => i.Id);
        await PagesAsync(store.ReportsAsync, i => i.Id);
        await Assert.ThrowsAsync<StoreException>(() => store.ReportsAsync(new GraphFilter { After = "nonsense!" }));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Pages_of_one_name_hold_every_row_of_all_who_bear_it(int namesakes)
    {
        var store = await OpenAsync();
        Core.Facts.Division[] homes = [Some.Guancheng, Some.Erqi];
        await store.SaveAsync([.. Enumerable.Range(0, 22).Select(i => Some.Report(
            $"{i}.txt", $"第{i}篇", null,
            Some.Inspected(Some.Official("甲一", home: homes[i % namesakes]), Some.Place($"乙{i % 11}"), (i % 5) switch { 0 => null, 1 => "--01-30", var n => $"2023-01-0{n}" }),
            Some.Inspected(Some.Official("甲二"), Some.Place("乙1"), "2023-01-03")))]);
        var all = (await store.InspectionsAsync(new GraphFilter { Official = "甲一" })).Items;

        Assert.Equal(namesakes, all.Select(i => i.OfficialId).Distinct().Count());
        Assert.Equal(22, all.Count);
        Assert.DoesNotContain(all, i => i.Official == "甲二");
        await PagesAsync(f => store.InspectionsAsync(f with { Official = "甲一" }), i => i.Id);
        var january = await store.InspectionsAsync(new GraphFilter { Official = "甲一", From = new(2023, 1, 3), To = new(2023, 1, 3), Limit = 3 });
        Assert.Equal((3, "2023-01-03", 10), (january.Items.Count, january.Items[0].Date, january.Undated));
        Assert.Single((await store.InspectionsAsync(new GraphFilter { Official = "甲一", From = new(2023, 1, 3), To = new(2023, 1, 3), Limit = 3, After = january.Next })).Items);
    }

    [Fact]
    public async Task Namesakes_of_other_homes_stay_apart()
    {
        var store = await OpenAsync();
        await store.SaveAsync(
            Some.Report("a.txt", "一", null, Some.Holds(Some.Official(home: Some.Erqi), null), Some.Holds(Some.Official(), null), Some.Holds(Some.Official(ordinal: 1), null)),
            Some.Report("b.txt", "二", null, Some.Holds(new OfficialRef("秦望舒", null, 0), null)),
            Some.Report("c.txt", "三", null, Some.Holds(new OfficialRef("秦望舒", null, 0), null)));
        Assert.Equal(5, (await store.OfficialsAsync()).Items.Count);
    }

    [Fact]
    public async Task Stats_count_everything()
    {
        var store = await OpenAsync();
        await store.SaveAsync(First(), Second());
        var stats = await store.Reader.StatsAsync(CancellationToken.None);
        Assert.Equal((2, 2, 1, 1, 3), (stats.Reports, stats.Nodes["Official"], stats.Nodes["Project"], stats.Nodes["Site"], stats.Relationships["INSPECTED"]));
        Assert.Equal((3, "2023-01-28", "2023-02-20"), (stats.Facts["inspection"], stats.From, stats.To));
    }

    [Fact]
    public async Task Near_names_are_those_that_need_the_fewest_edits()
    {
        var store = await OpenAsync();
        await store.SaveAsync(First(), Second());
        Assert.Equal(["秦望舒"], await store.Reader.NearNamesAsync(NameKind.Official, "秦望书", CancellationToken.None));
        Assert.Equal(["管城回族区"], await store.Reader.NearNamesAsync(NameKind.District, "管城区", CancellationToken.None));
        Assert.Equal(["青云里“历史街区”"], await store.Reader.NearNamesAsync(NameKind.Place, "青云里", CancellationToken.None));
    }

    private static GraphFilter By(string by, string value) => by switch
    {
        "official" => new() { Official = value },
        "project" => new() { Project = value },
        "district" => new() { District = value },
        _ => new() { Meeting = value },
    };

    private static async Task PagesAsync<T>(Func<GraphFilter, Task<Page<T>>> ask, Func<T, string> id)
    {
        var all = (await ask(new())).Items.Select(id).ToList();
        var paged = new List<string>();
        var filter = new GraphFilter { Limit = 4 };
        while (true)
        {
            var page = await ask(filter);
            paged.AddRange(page.Items.Select(id));
            if (page.Next is null)
            {
                break;
            }

            filter = filter with { After = page.Next };
        }

        Assert.Equal(all, paged);
    }
}
