#pragma warning disable CA1822
using GovGraph.Core.Facts;

namespace GovGraph.Extraction.Resolution;

internal sealed class Districts
{
    public Division? Acting => null;

    public IReadOnlyList<ResolvedDivision> Rows => [];

    public Division? ActingIn(int article) => null;

    public Division? DistrictAt(int sentence, int position) => null;

    public Division? OfOrgan(string title, int sentence) => null;
}
