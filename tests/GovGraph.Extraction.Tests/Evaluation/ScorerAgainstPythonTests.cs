using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using GovGraph.Extraction.Evaluation;
using Xunit;

namespace GovGraph.Extraction.Tests.Evaluation;

/// <summary>The product's own scorer and <c>score.py</c> say the same about the same answers.</summary>
public sealed class ScorerAgainstPythonTests
{
    [Theory]
    [InlineData("dev", 1)]
    [InlineData("dev", 2)]
    [InlineData("more", 3)]
    public void Figures_and_errors_are_those_of_score_py(string set, int seed)
    {
        var shared = SharedOrSkip();
        var gold = Path.Combine(shared, "eval", set);
        var output = Directory.CreateTempSubdirectory("govgraph-score-").FullName;
        try
        {
            var pairs = Garbled(gold, output, seed);
            var score = Scorer.Score(pairs);
            var figures = JsonNode.Parse(Python(shared, gold, output, "--json"))!.AsObject();

            Assert.Equal((int)figures["reports"]!, score.Reports);
            Assert.Equal((double)figures["core_f1"]!, Math.Round(score.CoreF1, 4));
            Assert.Equal((double)figures["exact_core_f1"]!, Math.Round(score.ExactCoreF1, 4));
            Assert.Equal((double)figures["other_f1"]!, Math.Round(score.OtherF1, 4));
            foreach (var kind in score.Kinds)
            {
                double[] ours = [kind.Precision, kind.Recall, kind.F1, kind.ExactF1];
                Assert.Equal(figures[kind.Kind]!.AsArray().Select(f => (double)f!), ours.Select(f => Math.Round(f, 4)));
            }

            var errors = Python(shared, gold, output, "--errors").Split('\n').Where(l => l.Contains('\t', StringComparison.Ordinal));
            Assert.Equal(errors, score.Errors.Select(e => e.ToString().Replace("null", "None", StringComparison.Ordinal)));
        }
        finally
        {
            Directory.Delete(output, recursive: true);
        }
    }

    /// <summary>Answers that are the reference with rows dropped, doubled, cut, widened and put into other forms.</summary>
    private static List<AnswerPair> Garbled(string gold, string output, int seed)
    {
        var random = new Random(seed);
        var pairs = new List<AnswerPair>();
        foreach (var file in Directory.GetFiles(gold, "*.gold.json").Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllText(file);
            var name = Path.GetFileName(file)[..^".gold.json".Length];
            var node = JsonNode.Parse(text)!;
            Garble(node, random);
            var json = node.ToJsonString();
            File.WriteAllText(Path.Combine(output, name + ".json"), json);
            pairs.Add(new AnswerPair(name, AnswerFileJson.Read(text), AnswerFileJson.Read(json)));
        }

        return pairs;
    }

    private static void Garble(JsonNode? node, Random random)
    {
        if (node is JsonObject fields)
        {
            foreach (var (key, value) in fields.ToList())
            {
                if (value is JsonValue text && text.GetValueKind() == JsonValueKind.String)
                {
                    fields[key] = key == "role" ? (string?)text : Garble((string)text!, random);
                }

                Garble(value, random);
            }
        }
        else if (node is JsonArray rows)
        {
            for (var i = rows.Count - 1; i >= 0; i--)
            {
                Garble(rows[i], random);
                if (rows[i] is JsonValue text)
                {
                    rows[i] = Garble((string)text!, random);
                }

                switch (random.Next(12))
                {
                    case 0: rows.RemoveAt(i); break;
                    case 1: rows.Add(rows[i]!.DeepClone()); break;
                }
            }
        }
    }

    private static string Garble(string text, Random random) => random.Next(40) switch
    {
        0 => text[..^1],
        1 => text + "项目",
        2 => "北山县" + text,
        3 => "“" + text + "”（一期）",
        4 => text + "ＡＢ①㎡",
        5 => text.Insert(text.Length / 2, "\u3000(zhǎng)"),
        6 => "区" + text,
        7 => text[(text.Length / 2)..],
        _ => text,
    };

    private static string Python(string shared, string gold, string output, string option)
    {
        var start = new ProcessStartInfo("python3", [Path.Combine(shared, "eval", "score.py"), gold, output, option]) { RedirectStandardOutput = true };
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        using var process = Process.Start(start)!;
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return printed;
    }

    private static string SharedOrSkip()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var shared = Path.Combine(folder.FullName, "shared");
            if (File.Exists(Path.Combine(shared, "eval", "score.py")) && HasPython())
            {
                return shared;
            }
        }

        const string Reason = "score.py (../shared/eval) or python3 is not there";
        Assert.True(Environment.GetEnvironmentVariable("CI") != "true", Reason);
        Assert.Skip(Reason);
        throw new UnreachableException();
    }

    private static bool HasPython() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(p => File.Exists(Path.Combine(p, "python3")));
}
