using GovGraph.Core.Facts;

namespace GovGraph.Core.Graph;

/// <summary>Writes reports into a store. Throws <see cref="Answers.StoreException"/> where it cannot.</summary>
public interface IGraphWriter
{
    /// <summary>Makes tables, constraints and indexes where they are missing. Safe to call again.</summary>
    Task PrepareAsync(CancellationToken cancellationToken);

    /// <summary>What stands at these locations now, so that an unchanged file need not be read again. Absent locations are left out.</summary>
    Task<IReadOnlyDictionary<Location, StoredReport>> FindAsync(IReadOnlyCollection<Location> locations, CancellationToken cancellationToken);

    /// <summary>All that stands in the store, or all of one source; sorted by source and path.</summary>
    Task<IReadOnlyList<KeyValuePair<Location, StoredReport>>> ListAsync(string? source, CancellationToken cancellationToken);

    /// <summary>These reports as they are stored, by id, with their text and all they say. Absent ones are left out.</summary>
    Task<IReadOnlyDictionary<string, ReportFacts>> ReadAsync(IReadOnlyCollection<string> reports, CancellationToken cancellationToken);

    /// <summary>All of the batch or nothing, in one transaction; the same batch again changes nothing.</summary>
    Task<IReadOnlyList<SaveOutcome>> SaveAsync(IReadOnlyList<LocatedReport> batch, CancellationToken cancellationToken);

    /// <summary>Takes these locations away, and with a report's last location all that only it supported. Returns how many locations there were.</summary>
    Task<int> RemoveAsync(IReadOnlyList<Location> locations, CancellationToken cancellationToken);
}

/// <summary>The report at a location, and the version of the rules that read it.</summary>
public sealed record StoredReport(string ReportId, string ExtractorVersion);

public enum SaveOutcome
{
    /// <summary>The location was not known.</summary>
    New,

    /// <summary>The location had another text, or its report was read by other rules.</summary>
    Changed,

    /// <summary>Nothing to do.</summary>
    Same,
}
