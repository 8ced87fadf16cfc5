using GovGraph.Core.Facts;

namespace GovGraph.Extraction.Lexicons.Divisions;

/// <summary>A code under one of its names. A division that was renamed or got another code has several.</summary>
/// <param name="Code">GB/T 2260, six digits.</param>
/// <param name="Name">Full official name.</param>
/// <param name="From">First year of the name; <see cref="Always"/> where it is older than the data.</param>
/// <param name="Until">The year in which it ended; <see cref="Today"/> where it stands.</param>
/// <param name="Successor">The code its area went to; null where it stands. May be its own code: only the name changed.</param>
internal sealed record DivisionEra(string Code, string Name, int From, int Until, string? Successor)
{
    public const int Always = 0;
    public const int Today = 9999;

    public DivisionLevel Level { get; } = Code.EndsWith("0000", StringComparison.Ordinal) ? DivisionLevel.Province
        : Code.EndsWith("00", StringComparison.Ordinal) ? DivisionLevel.Prefecture
        : DivisionLevel.County;

    public bool IsCurrent => Until == Today;

    /// <summary>The name of that year; in a year of change the new one.</summary>
    public bool Covers(int year) => From <= year && year < Until;

    /// <summary>A name may be printed in the year of the change, and the data may know a new one a year late.</summary>
    public bool MayBePrintedIn(int year) => From - 1 <= year && year <= Until;

    /// <summary>The year within the era that is nearest to the one given.</summary>
    public int Clamp(int year) => Math.Clamp(year, From, Until - 1);
}
