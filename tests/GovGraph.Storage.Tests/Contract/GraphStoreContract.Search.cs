using GovGraph.Core.Answers;
using GovGraph.Core.Facts;
using GovGraph.Core.Graph;
using GovGraph.Storage.Tests.Support;
using Xunit;

namespace GovGraph.Storage.Tests;

public abstract partial class GraphStoreContract
{
    [Theory]
    [InlineData("秦", "official 秦望舒", "report 秦望舒到青云里调研")]
    [InlineData("舒", "official 秦望舒", "report 秦望舒到青云里调研")]
    [InlineData("望舒", "official 秦望舒", "report 秦望舒到青云里调研")]
    [InlineData("秦望舒", "official 秦望舒", "report 秦望舒到青云里调研")]
    [InlineData("望 舒", "official 秦望舒", "report 秦望舒到青云里调研")]
    [InlineData("舒　秦", "official 秦望舒", "report 秦望舒到青云里调研")]
    [InlineData("秦舒")]
    [InlineData("舒望")]
    [InlineData("历史街区", "project “青云里”历史街区", "report 秦望舒到青云里调研")]
    [InlineData("青云里历史街区", "project “青云里”历史街区", "report 秦望舒到青云里调研")]
    [InlineData("青云里」历史", "project “青云里”历史街区", "report 秦望舒到青云里调研")]
    [InlineData("区委", "post 区委书记", "report 秦望舒到青云里调研")]
    [InlineData("推进会", "meeting ＡＢ项目推进会")]
    [InlineData("ab", "meeting ＡＢ项目推进会", "report 秦望舒到青云里调研")]
    [InlineData("Ａ", "meeting ＡＢ项目推进会", "report 秦望舒到青云里调研")]
    [InlineData("1.5", "report 秦望舒到青云里调研")]
    [InlineData("1５")]
    [InlineData("管城", "district 管城回族区", "report 秦望舒到青云里调研")]
    [InlineData("郑州", "district 郑州市")]
    [InlineData("青云 书记", "report 秦望舒到青云里调研")]
    [InlineData("𠮷田", "person 𠮷田", "report 秦望舒到青云里调研")]
    [InlineData("𠮷", "person 𠮷田", "report 秦望舒到青云里调研")]
    [InlineData("2023-01")]
    [InlineData("")]
    [InlineData("“”")]
    public async Task Search_finds_names_and_texts_by_one_character_or_more(string words, params string[] hits)
    {
        var store = await OpenAsync();
        await store.SaveAsync(Told());
        Assert.Equal(hits, (await store.SearchAsync(words)).Items.Select(h => $"{h.Kind} {h.Name}"));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("\"王五\"")]
    [InlineData("a'b")]
    [InlineData("'")]
    [InlineData("'; DROP TABLE node; --")]
    [InlineData("*")]
    [InlineData("**")]
    [InlineData("%")]
    [InlineData("_")]
    [InlineData("NEAR(")]
    [InlineData("AND")]
    [InlineData("a OR b")]
    [InlineData("NOT")]
    [InlineData("-")]
    [InlineData("+a")]
    [InlineData("name:")]
    [InlineData("name : a")]
    [InlineData("searchName:a")]
    [InlineData("^a")]
    [InlineData("{name} : a")]
    [InlineData("\\")]
    [InlineData("~2")]
    [InlineData("[a TO z]")]
    [InlineData("/.*/")]
    [InlineData("&& || !")]
    [InlineData("})")]
    [InlineData("$words")]
    public async Task Signs_of_query_languages_are_but_characters(string words)
    {
        var store = await OpenAsync();
        await store.SaveAsync(
            Some.Report("a.txt", "无", null, Some.Project(Some.Place("甲乙丙"))),
            Some.Report("b.txt", $"前{words}后", null, Some.Project(Some.Place($"前{words}"))));
        Assert.Equal(["project", "report"], (await store.SearchAsync(words)).Items.Select(h => h.Kind));
        Assert.Equal(3, (await store.SearchAsync(new SearchQuestion("甲") { Limit = 5 })).Items.Count + (await store.ReportsAsync()).Items.Count);
    }

    [Fact]
    public async Task Search_puts_names_before_texts_whole_names_first_and_the_newest_report_first()
    {
        var store = await OpenAsync();
        await store.SaveAsync(
            Titled("1", "一", "无关。\n在云溪召开。", "2023-02-07"), Titled("2", "二", "会在云溪召开。", "2023-02-08"), Titled("3", "三", "三在云溪召开。", "2023-02"),
            Titled("4", "四", "四在云溪召开。", "--02-09"), Titled("5", "五", "五在云溪召开。", null), Titled("6", "云溪要闻", "无。", "2020-01-01"),
            Some.Report("7", "七", null, Some.Project(Some.Place("新云溪")), Some.Project(Some.Place("云溪园")), Some.Holds(Some.Official("云溪"), null), Some.Site(Some.Place("云溪"))));
        var hits = (await store.SearchAsync("云溪")).Items;
        Assert.Equal(
            ["official 云溪", "site 云溪", "project 云溪园", "report 云溪要闻", "project 新云溪", "report 三", "report 二", "report 一", "report 四", "report 五"],
            hits.Select(h => $"{h.Kind} {h.Name}"));
        Assert.Equal(["name", "name", "name", "name", "name", "text"], hits.Take(6).Select(h => h.In));
        Assert.Equal(["report 云溪要闻"], (await store.SearchAsync(new SearchQuestion("云溪") { Kind = SearchKind.Report, Limit = 1 })).Items.Select(h => $"{h.Kind} {h.Name}"));
        await SearchPagesAsync(store, "云溪", 10);
        await Assert.ThrowsAsync<StoreException>(() => store.SearchAsync(new SearchQuestion("云溪") { After = "nonsense!" }));
    }

    [Fact]
    public async Task A_hit_shows_where_the_words_stand_and_which_report_tells_of_it()
    {
        var store = await OpenAsync();
        await store.SaveAsync(Told());
        var place = (await store.SearchAsync("云里历")).Items[0];
        Assert.Equal(("project", "name", "“青【云里”历】史街区", "2023-02-07"), (place.Kind, place.In, Marked(place), place.Report?.Published));
        Assert.Equal("秦望舒走进“青云里”历史街区", place.Evidence?.Sentence);

        var text = (await store.SearchAsync("历史 书记")).Items.Single();
        Assert.Equal("2月6日，区委【书记】秦望舒来到青云里【历史】街区，实地察看ＡＢ区1.5公里步道。", Marked(text));
        Assert.Equal(("report", "text", "秦望舒到青云里调研", "云溪日报"), (text.Kind, text.In, text.Name, text.Report?.Source));
        var whole = Told().Facts.Report.Text;
        Assert.Equal(text.Found, text.Evidence?.Sentence);
        Assert.Equal(text.Found, string.Concat(text.Evidence!.Ranges.Select(r => whole.Substring(r.Start, r.Length))));
    }

    [Fact]
    public async Task An_alias_is_found_and_shown()
    {
        var store = await OpenAsync();
        await store.SaveAsync(
            Some.Report("a.txt", "一", null, Some.Project(Some.Place("学潼路(二期)"))), Some.Report("b.txt", "二", null, Some.Project(Some.Place("学潼路（二期）"))),
            Some.Report("c.txt", "三", "2023-01-01", Some.Division(Some.Guancheng with { Name = "管城区" })), Some.Report("d.txt", "四", "2024-01-01", Some.Division(Some.Guancheng)));
        var hit = (await store.SearchAsync("管城区")).Items.Single();
        Assert.Equal(("district", "管城回族区", "管城区"), (hit.Kind, hit.Name, hit.Found));
        Assert.Single((await store.SearchAsync("路（二")).Items);
        await store.RemoveAsync("c.txt");
        Assert.Empty((await store.SearchAsync("管城区")).Items);
    }

    [Fact]
    public async Task What_has_gone_is_not_found_and_what_changed_is_found_as_it_is()
    {
        var store = await OpenAsync();
        await store.SaveAsync(Told(), Titled("b", "旧题", "旧文", null));
        await store.SaveAsync(Titled("b", "新题", "新文", null));
        Assert.Empty((await store.SearchAsync("旧")).Items);
        Assert.Single((await store.SearchAsync("新")).Items);
        await store.SaveAsync(Titled("b", "另一题", "新文", null, "2"));
        Assert.Equal(["另一题"], (await store.SearchAsync("新文")).Items.Select(h => h.Name));
        Assert.Empty((await store.SearchAsync("新题")).Items);
        await SpoilAsync(store, "0");
        Assert.Equal(2, await RebuildAsync(store));
        Assert.Single((await store.SearchAsync(new SearchQuestion("秦望舒") { Kind = SearchKind.Official })).Items);
        Assert.Empty((await store.SearchAsync("杜若")).Items);
        await store.RemoveAsync("a.txt", "b");
        foreach (var words in new[] { "秦", "新", "青云里", "区" })
        {
            Assert.Empty((await store.SearchAsync(words)).Items);
        }
    }

    private protected static LocatedReport Told() => With("a.txt", "秦望舒到青云里调研", "秦望舒到青云里调研\n2月6日，区委书记秦望舒来到青云里历\n史街区，实地察看ＡＢ区1.5公里步道。\n\n𠮷田在管城讲话。", "2023-02-07", "1",
        Some.Holds(Some.Official(), Some.Post(name: "区委书记")), Some.Project(Some.Place("“青云里”历史街区"), "秦望舒走进“青云里”历史街区"),
        Some.Met(Some.Meeting("ＡＢ项目推进会")), new PersonFact("𠮷田", "记者", Some.Said("𠮷田在管城讲话")));

    private static LocatedReport Titled(string path, string title, string text, string? published, string version = "1") => With(path, title, text, published, version);

    private static LocatedReport With(string path, string title, string text, string? published, string version, params Fact[] facts)
    {
        var report = Some.Report(path, text, published, version, facts);
        return report with { Facts = report.Facts with { Report = report.Facts.Report with { Title = title, Id = Ids.OfReport(text) } } };
    }

    private protected static string Marked(SearchHit hit) =>
        hit.Marks.Reverse().Aggregate(hit.Found, (text, mark) => text.Insert(mark.End, "】").Insert(mark.Start, "【"));

    private static async Task SearchPagesAsync(GraphStoreUnderTest store, string words, int count)
    {
        var all = (await store.SearchAsync(words)).Items.Select(h => h.Id).ToList();
        var paged = new List<string>();
        for (var (question, more) = (new SearchQuestion(words) { Limit = 3 }, true); more;)
        {
            var page = await store.SearchAsync(question);
            paged.AddRange(page.Items.Select(h => h.Id));
            (question, more) = (question with { After = page.Next }, page.Next is not null);
        }

        Assert.Equal(count, all.Count);
        Assert.Equal(all, paged);
    }
}
