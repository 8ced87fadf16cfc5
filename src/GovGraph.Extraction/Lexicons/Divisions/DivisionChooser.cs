using GovGraph.Core.Facts;

namespace GovGraph.Extraction.Lexicons.Divisions;

/// <summary>Chooses among divisions of one printed name by the divisions that are known already.</summary>
internal static class DivisionChooser
{
    /// <summary>
    /// The one that shares the lowest ancestor with a known division; of several such the one that is a known division,
    /// then one that lies in one or has one in it. Null where none does or several do alike: a guess would be worse.
    /// A single candidate is chosen in any case; a province that shares its bare name with counties far from here (河南, 海南)
    /// is what the name stands for.
    /// </summary>
    public static Division? Choose(IReadOnlyList<Division> candidates, IReadOnlyCollection<Division> context)
    {
        if (candidates.Count <= 1)
        {
            return candidates.Count == 0 ? null : candidates[0];
        }

        Division? best = null;
        var bestNearness = 0;
        var tied = false;
        foreach (var candidate in candidates)
        {
            var nearness = context.Count == 0 ? 0 : context.Max(known => Nearness(candidate, known));
            if (nearness > bestNearness)
            {
                (best, bestNearness, tied) = (candidate, nearness, false);
            }
            else if (nearness == bestNearness)
            {
                tied = true;
            }
        }

        return bestNearness == 0 ? OnlyProvince(candidates) : tied ? null : best;
    }

    private static Division? OnlyProvince(IReadOnlyList<Division> candidates)
    {
        var provinces = candidates.Where(candidate => candidate.Level == DivisionLevel.Province).Take(2).ToList();
        return provinces.Count == 1 ? provinces[0] : null;
    }

    /// <summary>0: nothing in common. A lower common ancestor counts above a higher, then the same above descent above kinship.</summary>
    private static int Nearness(Division candidate, Division known)
    {
        var above = Codes(candidate);
        var aboveKnown = Codes(known);
        var common = 0;
        while (common < Math.Min(above.Count, aboveKnown.Count) && above[common] == aboveKnown[common])
        {
            common++;
        }

        if (common == 0)
        {
            return 0;
        }

        var isAncestor = common == above.Count;
        var isInside = common == aboveKnown.Count;
        return (3 * common) + (isAncestor && isInside ? 2 : isAncestor || isInside ? 1 : 0);
    }

    /// <summary>Highest first.</summary>
    private static List<string> Codes(Division division) => [.. division.Chain().Select(one => one.Code).Reverse()];
}
