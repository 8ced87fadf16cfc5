using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using GovGraph.Extraction.Evaluation;

namespace GovGraph.Cli.Output;

/// <summary>Writes a score as <c>score.py</c> does; errors also with their sentence and rule.</summary>
internal static class ScoreText
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Json(Score score, bool errors)
    {
        var json = new JsonObject
        {
            ["reports"] = score.Reports,
            ["core_f1"] = Math.Round(score.CoreF1, 4),
            ["exact_core_f1"] = Math.Round(score.ExactCoreF1, 4),
            ["other_f1"] = Math.Round(score.OtherF1, 4),
        };
        foreach (var kind in score.Kinds)
        {
            double[] figures = [kind.Precision, kind.Recall, kind.F1, kind.ExactF1];
            json[kind.Kind] = new JsonArray([.. figures.Select(f => JsonValue.Create(Math.Round(f, 4)))]);
        }

        if (errors)
        {
            json["errors"] = new JsonArray([.. score.Errors.Select(Error)]);
        }

        return json.ToJsonString(Readable) + "\n";
    }

    public static string Plain(Score score, bool errors, Func<string, string> textOf)
    {
        var page = new StringBuilder();
        if (errors)
        {
            AppendErrors(page, score, textOf);
        }

        Line(page, $"{"kind",-18}{"P",8}{"R",8}{"F1",8}{"exact",8}{"rows",7}");
        foreach (var kind in score.Kinds)
        {
            var mark = kind.Group switch
            {
                ScoreGroup.Core => "  *",
                ScoreGroup.Other => "  +",
                _ => "",
            };
            Line(page, $"{kind.Kind,-18}{kind.Precision,8:F3}{kind.Recall,8:F3}{kind.F1,8:F3}{kind.ExactF1,8:F3}{kind.Rows,7}{mark}");
        }

        Line(page, $"{score.Reports} reports");
        Line(page, $"core F1 (mean of *): {score.CoreF1:F4}");
        Line(page, $"exact core F1 (names whole): {score.ExactCoreF1:F4}");
        Line(page, $"other F1 (mean of +): {score.OtherF1:F4}");
        return page.ToString();
    }

    /// <summary>Grouped by kind, then by the rule that went wrong: the biggest groups are what to mend first.</summary>
    private static void AppendErrors(StringBuilder page, Score score, Func<string, string> textOf)
    {
        foreach (var kind in score.Errors.Where(e => e.Kind != "places").GroupBy(e => e.Kind))
        {
            Line(page, $"== {kind.Key}: {kind.Count()}");
            foreach (var rule in kind.GroupBy(e => e.Evidence?.Rule ?? "missed").OrderByDescending(g => g.Count()))
            {
                Line(page, $"-- {rule.Key}: {rule.Count()}");
                foreach (var error in rule)
                {
                    Line(page, $"{error.Sign} {error.Row}{(error.ReadAs is null ? "" : $"  read as  {error.ReadAs}")}  [{error.Report}]");
                    Line(page, $"      {error.Evidence?.Sentence ?? TextQuote.Of(textOf(error.Report), error.Row) ?? "(not in the text as it stands)"}");
                }
            }
        }
    }

    private static JsonObject Error(ScoreError error) => new()
    {
        ["report"] = error.Report,
        ["kind"] = error.Kind,
        ["sign"] = error.Sign.ToString(),
        ["row"] = error.Row,
        ["readAs"] = error.ReadAs,
        ["rule"] = error.Evidence?.Rule,
        ["sentence"] = error.Evidence?.Sentence,
    };

    private static void Line(StringBuilder page, FormattableString line) =>
        page.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
