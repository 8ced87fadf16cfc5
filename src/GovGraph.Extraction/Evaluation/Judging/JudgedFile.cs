using System.Security.Cryptography;
using System.Text;
using GovGraph.Core.Facts;
using GovGraph.Core.Text;

namespace GovGraph.Extraction.Evaluation.Judging;

/// <summary>
/// Judged facts as a file: a header line, then <c>report kind fact sentence verdict reason</c> parted by tabs. What is drawn to be judged
/// has two columns more, the sentence and what it leans on, which are left out before the file is committed.
/// </summary>
public static class JudgedFile
{
    public const string Header = "report\tkind\tfact\tsentence hash\tverdict\treason";

    private const int Columns = 6;

    /// <exception cref="InvalidDataException">A row is not as the header says; the message tells its line.</exception>
    public static IReadOnlyList<JudgedFact> Read(string path)
    {
        var judged = new List<JudgedFact>();
        foreach (var (index, line) in File.ReadLines(path).Index())
        {
            if (index > 0 && line.Length > 0 && line[0] != '#')
            {
                judged.Add(Row(path, index + 1, line.Split('\t')));
            }
        }

        return judged;
    }

    /// <summary>A fact that waits for its verdict.</summary>
    public static string Unjudged(string report, string text, Fact fact) => string.Join('\t',
        report, FactJson.KindOf(fact), OneLine(FactLine.Of(fact)), HashOf(fact), "", "", OneLine(fact.Evidence.Sentence),
        OneLine(string.Join(" … ", fact.Evidence.LeansOn.Select(r => text.Substring(r.Start, r.Length)))));

    public static string HashOf(Fact fact) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(fact.Evidence.Sentence)))[..12];

    public static string OneLine(string text) => string.Join(' ', text.Split(['\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    private static JudgedFact Row(string path, int number, string[] cells)
    {
        var verdict = cells.Length >= Columns ? cells[4].Trim() : "";
        return verdict is "right" or "wrong"
            ? new JudgedFact(cells[0], cells[1], cells[2], cells[3], verdict == "right", cells[5])
            : throw new InvalidDataException(new Problem(path, number, $"needs {Columns} columns with right or wrong in the fifth").ToString());
    }
}
