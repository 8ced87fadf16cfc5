using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace GovGraph.Extraction.Evaluation;

/// <summary>
/// The tenth of the labelled reports that is put aside: nobody reads their errors, so the gap between their figure and that of the others
/// is what fitting the rules to known reports costs. Which they are depends on their names alone.
/// </summary>
public static class HeldOut
{
    private const int OneIn = 10;

    /// <param name="name">The report's file name without its extension.</param>
    public static bool Holds(string name) =>
        (new BigInteger(SHA256.HashData(Encoding.UTF8.GetBytes(name)), isUnsigned: true, isBigEndian: true) % OneIn).IsZero;
}
