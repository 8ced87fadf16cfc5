using GovGraph.Core.Facts;
using GovGraph.Extraction.Lexicons.Divisions;

namespace GovGraph.Extraction.Tests.Lexicons.Divisions;

/// <summary>The data that comes with the product, loaded once for a class of tests.</summary>
public sealed class LoadedDivisions
{
    internal DivisionIndex Index { get; } = DivisionIndex.Load();

    /// <summary>河南省郑州市管城回族区: the names from the top, as an assertion can show them.</summary>
    internal static string Path(Division division) => string.Concat(division.Chain().Reverse().Select(one => one.Name));

    /// <summary>The paths of all, in the order of their codes.</summary>
    internal static string Paths(IEnumerable<Division> divisions) => string.Join(" ", divisions.OrderBy(one => one.Code, StringComparer.Ordinal).Select(Path));
}
