using System.Text.Json;
using GovGraph.Core.Answers;
using GovGraph.Core.Facts;
using GovGraph.Core.Graph;
using GovGraph.Storage.Reading;
using GovGraph.Storage.Saving;
using GovGraph.Storage.Statements;

namespace GovGraph.Storage.Tests.Support;

/// <summary>An empty store, and what tests do with one.</summary>
internal sealed class GraphStoreUnderTest(IGraphDatabase database)
{
    public IGraphDatabase Database { get; } = database;

    public IGraphReader Reader { get; } = new GraphReader(database, TransientRetry.Default);

    public IGraphWriter Writer { get; } = new GraphWriter(database, TransientRetry.Default);

    public Task<IReadOnlyList<SaveOutcome>> SaveAsync(params LocatedReport[] reports) => Writer.SaveAsync(reports, CancellationToken.None);

    public Task<int> RemoveAsync(params string[] paths) =>
        Writer.RemoveAsync([.. paths.Select(p => new Location("test", p))], CancellationToken.None);

    public Task<Page<InspectionView>> InspectionsAsync(GraphFilter? filter = null) => Reader.InspectionsAsync(filter ?? new(), CancellationToken.None);

    public Task<Page<OfficialView>> OfficialsAsync(GraphFilter? filter = null) => Reader.OfficialsAsync(filter ?? new(), CancellationToken.None);

    public Task<Page<PlaceView>> ProjectsAsync(GraphFilter? filter = null) => Reader.ProjectsAsync(filter ?? new(), CancellationToken.None);

    public Task<Page<DistrictView>> DistrictsAsync(GraphFilter? filter = null) => Reader.DistrictsAsync(filter ?? new(), CancellationToken.None);

    public Task<Page<MeetingView>> MeetingsAsync(GraphFilter? filter = null) => Reader.MeetingsAsync(filter ?? new(), CancellationToken.None);

    public Task<Page<TimelineEntry>> TimelineAsync(GraphFilter? filter = null) => Reader.TimelineAsync(filter ?? new(), CancellationToken.None);

    public Task<Page<ReportView>> ReportsAsync(GraphFilter? filter = null) => Reader.ReportsAsync(filter ?? new(), CancellationToken.None);

    public Task<Page<SearchHit>> SearchAsync(string words) => SearchAsync(new SearchQuestion(words));

    public Task<Page<SearchHit>> SearchAsync(SearchQuestion question) => Reader.SearchAsync(question, CancellationToken.None);

    public Task<ElementView?> FindAsync(string id) => Reader.FindAsync(id, CancellationToken.None);

    /// <summary>Every list, filtered alike, as the bytes a user gets.</summary>
    public async Task<string> AnswersAsync(GraphFilter filter) => string.Join('\n',
        JsonSerializer.Serialize(await InspectionsAsync(filter), AnswerJson.Options),
        JsonSerializer.Serialize(await OfficialsAsync(filter), AnswerJson.Options),
        JsonSerializer.Serialize(await ProjectsAsync(filter), AnswerJson.Options),
        JsonSerializer.Serialize(await DistrictsAsync(filter), AnswerJson.Options),
        JsonSerializer.Serialize(await MeetingsAsync(filter), AnswerJson.Options),
        JsonSerializer.Serialize(await TimelineAsync(filter), AnswerJson.Options),
        JsonSerializer.Serialize(await ReportsAsync(filter), AnswerJson.Options),
        JsonSerializer.Serialize(await Reader.StatsAsync(CancellationToken.None), AnswerJson.Options));

    /// <summary>Everything stored, in order.</summary>
    public Task<string> DumpAsync() => GraphDump.OfAsync(Database);
}
