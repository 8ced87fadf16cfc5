using GovGraph.Benchmarks;

// dotnet run -c Release --project tests/GovGraph.Benchmarks -- stages FOLDER             where the time of extracting goes, stage by stage, on one thread
// dotnet run -c Release --project tests/GovGraph.Benchmarks -- growth STORE [REPORTS] [news]    whether the last reports cost more than the first; 50,000 unless told; news: day by day, meeting whom they met lately
// dotnet run -c Release --project tests/GovGraph.Benchmarks -- fill STORE REPORTS        generated reports to ask questions of
// … -- record STORE.db FILE, replay FILE    what tools/benchmarks/neo4j-vs-driver.sh does
// STORE is a new SQLite file, or neo4j for the empty database that NEO4J_URI and NEO4J_PASSWORD name.
switch (args)
{
    case ["stages", var folder] when Directory.Exists(folder):
        new StageTimes().Print(folder);
        return 0;
    case ["growth", var store]:
        await new Growth(store, 50_000, ReportOrder.Shuffled).PrintAsync();
        return 0;
    case ["growth", var store, var reports, .. [] or ["news"]] when int.TryParse(reports, out var count) && count >= 2 * Growth.Window:
        await new Growth(store, count, args is [.., "news"] ? ReportOrder.News : ReportOrder.Shuffled).PrintAsync();
        return 0;
    case ["fill", var store, var reports] when int.TryParse(reports, out var count):
        await Growth.FillAsync(store, count);
        return 0;
    case ["record", var store, var file] when File.Exists(store):
        await Recording.MakeAsync(store, file);
        return 0;
    case ["replay", var file] when File.Exists(file):
        await Replay.PrintAsync(file);
        return 0;
    default:
        Console.Error.WriteLine("Give 'stages FOLDER', 'growth STORE [REPORTS] [news]' or 'fill STORE REPORTS'; Program.cs says what each measures.");
        return 2;
}
