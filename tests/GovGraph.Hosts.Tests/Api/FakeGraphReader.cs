using GovGraph.Core.Answers;

namespace GovGraph.Hosts.Tests.Api;

/// <summary>Remembers what it was asked; answers nothing, or fails as a store does.</summary>
internal sealed class FakeGraphReader : IGraphReader
{
    public GraphFilter? Asked { get; private set; }

    public StoreException? Failure { get; set; }

    public Task<Page<InspectionView>> InspectionsAsync(GraphFilter filter, CancellationToken cancellationToken) => Empty<InspectionView>(filter);

    public Task<Page<OfficialView>> OfficialsAsync(GraphFilter filter, CancellationToken cancellationToken) => Empty<OfficialView>(filter);

    public Task<Page<PlaceView>> ProjectsAsync(GraphFilter filter, CancellationToken cancellationToken) => Empty<PlaceView>(filter);

    public Task<Page<DistrictView>> DistrictsAsync(GraphFilter filter, CancellationToken cancellationToken) => Empty<DistrictView>(filter);

    public Task<Page<MeetingView>> MeetingsAsync(GraphFilter filter, CancellationToken cancellationToken) => Empty<MeetingView>(filter);

    public Task<Page<TimelineEntry>> TimelineAsync(GraphFilter filter, CancellationToken cancellationToken) => Empty<TimelineEntry>(filter);

    public Task<Page<ReportView>> ReportsAsync(GraphFilter filter, CancellationToken cancellationToken) => Empty<ReportView>(filter);

    public SearchQuestion? Searched { get; private set; }

    public Task<Page<SearchHit>> SearchAsync(SearchQuestion question, CancellationToken cancellationToken)
    {
        Searched = question;
        return Failure is null ? Task.FromResult(new Page<SearchHit>([], null, null)) : throw Failure;
    }

    public Task<ElementView?> FindAsync(string id, CancellationToken cancellationToken) => Failure is null
        ? Task.FromResult(id == "official:1" ? new ElementView(id, "Official", "秦望舒", new Dictionary<string, string>(), [], [], null) : null)
        : throw Failure;

    public Task<StatsView> StatsAsync(CancellationToken cancellationToken) => Failure is null
        ? Task.FromResult(new StatsView(3, new Dictionary<string, int> { ["Official"] = 7 }, new Dictionary<string, int>(), new Dictionary<string, int>(), null, null))
        : throw Failure;

    public Task<IReadOnlyList<string>> NearNamesAsync(NameKind kind, string name, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<string>>([]);

    private Task<Page<T>> Empty<T>(GraphFilter filter)
    {
        Asked = filter;
        return Failure is null ? Task.FromResult(new Page<T>([], null, null)) : throw Failure;
    }
}
