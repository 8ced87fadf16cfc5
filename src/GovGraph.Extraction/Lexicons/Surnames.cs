namespace GovGraph.Extraction.Lexicons;

/// <summary>How a Chinese name divides.</summary>
internal sealed class Surnames
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> compound =
        new HashSet<string>(TsvFile.Read("Lexicons/compoundsurnames.tsv", "surname").Select(row => row[0]), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly HashSet<char> single = [.. TsvFile.Read("Lexicons/surnames.tsv", "surname").Select(row => row[0][0])];

    public bool BeginsWithOne(string name) => single.Contains(name[0]) || LengthOf(name) == 2;

    /// <summary>Two for a compound surname with something behind it, else one.</summary>
    public int LengthOf(string name) => name.Length > 2 && compound.Contains(name.AsSpan(0, 2)) ? 2 : 1;
}
