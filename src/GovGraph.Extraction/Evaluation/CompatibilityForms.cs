using System.Globalization;
using System.Text;
using GovGraph.Core.Text;

namespace GovGraph.Extraction.Evaluation;

/// <summary>
/// Unicode's NFKC, character by character: .NET leaves strings as they are when it runs without ICU.
/// The table comes from <c>tools/compatibility.py</c>.
/// </summary>
internal sealed class CompatibilityForms
{
    private const string Resource = "Evaluation/compatibility.tsv";

    private readonly Dictionary<char, string> forms = [];

    private CompatibilityForms()
    {
    }

    public static CompatibilityForms Load()
    {
        using var stream = typeof(CompatibilityForms).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{Resource} is not in the assembly");
        using var lines = new StreamReader(stream);
        var table = new CompatibilityForms();
        lines.ReadLine();
        for (var number = 2; lines.ReadLine() is { } line; number++)
        {
            table.Add(line, number);
        }

        return table;
    }

    public string Normalize(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange('\0', '\u009f'))
        {
            return text;
        }

        var normal = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (forms.TryGetValue(c, out var form))
            {
                normal.Append(form);
            }
            else
            {
                normal.Append(c);
            }
        }

        return normal.ToString();
    }

    private void Add(string line, int number)
    {
        var parts = line.Split('\t');
        if (parts.Length != 2 || Code(parts[0]) is not { } from)
        {
            throw new InvalidDataException(new Problem(Resource, number, $"not a character and its form: '{line}'").ToString());
        }

        forms[from] = string.Concat(parts[1].Split(' ').Select(Code));
    }

    private static char? Code(string hex) =>
        ushort.TryParse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) ? (char)code : null;
}
