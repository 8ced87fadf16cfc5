using System.Collections.Concurrent;
using System.Text;

namespace GovGraph.Storage.Statements;

/// <summary>
/// A named statement out of the embedded files. Lines between <c>-- if NAME</c> and <c>-- end</c> (<c>// if</c> in Cypher) belong to it
/// only where that block is asked for; <c>A|B</c> stands for either. So what a filter can add is a closed list that stands in the
/// file beside what it adds to, and values are always parameters.
/// </summary>
internal sealed class StatementFiles(string language)
{
    private readonly ConcurrentDictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _composed = new(StringComparer.Ordinal);

    private string Mark => language == "Sql" ? "-- " : "// ";

    /// <summary>The text of a statement with the blocks named.</summary>
    public string Text(string name, IReadOnlyCollection<string> blocks) =>
        _composed.GetOrAdd(name + " " + string.Join(' ', blocks), _ => Compose(name, blocks));

    /// <summary>The whole file, as it stands.</summary>
    public string File(string name) => _texts.GetOrAdd(name, Load);

    private string Compose(string name, IReadOnlyCollection<string> blocks)
    {
        var text = new StringBuilder();
        var skipping = false;
        foreach (var line in File(name).Split('\n'))
        {
            var mark = line.TrimStart();
            if (mark.StartsWith(Mark + "if ", StringComparison.Ordinal))
            {
                skipping = !mark[(Mark.Length + 3)..].Trim().Split('|').Any(blocks.Contains);
            }
            else if (mark.StartsWith(Mark + "end", StringComparison.Ordinal))
            {
                skipping = false;
            }
            else if (!skipping && !mark.StartsWith(Mark, StringComparison.Ordinal))
            {
                text.Append(line).Append('\n');
            }
        }

        return text.ToString().Trim();
    }

    private string Load(string name)
    {
        var extension = language == "Sql" ? ".sql" : ".cypher";
        using var stream = typeof(StatementFiles).Assembly.GetManifestResourceStream($"{language}/{name}{extension}")
            ?? throw new ArgumentException($"no statement {language}/{name}{extension}", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
