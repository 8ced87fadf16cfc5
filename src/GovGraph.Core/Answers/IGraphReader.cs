namespace GovGraph.Core.Answers;

/// <summary>
/// The questions a store answers. Both stores give the same answers in the same order.
/// Lists are sorted by documented keys and paged by key; <c>null</c> means there is no such element.
/// Throws <see cref="StoreException"/> where the store cannot be asked, never for an empty answer.
/// </summary>
public interface IGraphReader
{
    /// <summary>One row for each official, place and date. Sorted by date (undated last), official, place, id.</summary>
    Task<Page<InspectionView>> InspectionsAsync(GraphFilter filter, CancellationToken cancellationToken);

    /// <summary>Sorted by name, id.</summary>
    Task<Page<OfficialView>> OfficialsAsync(GraphFilter filter, CancellationToken cancellationToken);

    /// <summary>Projects, and sites too where <see cref="GraphFilter.Sites"/> says so. Sorted by name, id.</summary>
    Task<Page<PlaceView>> ProjectsAsync(GraphFilter filter, CancellationToken cancellationToken);

    /// <summary>Divisions that a report names; sorted by code.</summary>
    Task<Page<DistrictView>> DistrictsAsync(GraphFilter filter, CancellationToken cancellationToken);

    /// <summary>Sorted by date (undated last), name, id.</summary>
    Task<Page<MeetingView>> MeetingsAsync(GraphFilter filter, CancellationToken cancellationToken);

    /// <summary>Meetings and inspections together; sorted by date (undated last), kind, name, id.</summary>
    Task<Page<TimelineEntry>> TimelineAsync(GraphFilter filter, CancellationToken cancellationToken);

    /// <summary>Sorted by day of publication (unknown last), title, id.</summary>
    Task<Page<ReportView>> ReportsAsync(GraphFilter filter, CancellationToken cancellationToken);

    /// <summary>
    /// Names and texts that hold all the words. Sorted by how well they do (the name is what was typed, begins with it, holds it; only the text does),
    /// kind, name (reports: newest first, unknown last), id.
    /// </summary>
    Task<Page<SearchHit>> SearchAsync(SearchQuestion question, CancellationToken cancellationToken);

    /// <summary>Any element by its id, with its links and sentences.</summary>
    Task<ElementView?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>How much of everything there is.</summary>
    Task<StatsView> StatsAsync(CancellationToken cancellationToken);

    /// <summary>Names of the kind that come nearest to one that nobody has; at most five, nearest first.</summary>
    Task<IReadOnlyList<string>> NearNamesAsync(NameKind kind, string name, CancellationToken cancellationToken);
}

public enum NameKind
{
    Official,
    Place,
    District,
    Meeting,
}
