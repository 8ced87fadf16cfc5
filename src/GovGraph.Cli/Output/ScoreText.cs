using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using GovGraph.Extraction.Evaluation;
using GovGraph.Extraction.Evaluation.Errors;

namespace GovGraph.Cli.Output;

/// <summary>Writes a score as <c>score.py</c> does.</summary>
internal static class ScoreText
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Json(Score score, IReadOnlyList<PlacedError>? errors)
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

        if (errors is not null)
        {
            json["errors"] = new JsonArray([.. errors.Select(Error)]);
        }

        return json.ToJsonString(Readable) + "\n";
    }

    public static string Plain(Score score)
    {
        var page = new StringBuilder();
        Line(page, $"{"kind",-18}{"P",8}{"R",8}{"F1",8}{"exact",8}{"rows",7}");
        foreach (var kind in score.Kinds)
        {
            Line(page, $"{kind.Kind,-18}{kind.Precision,8:F3}{kind.Recall,8:F3}{kind.F1,8:F3}{kind.ExactF1,8:F3}{kind.Rows,7}{Mark(kind)}");
        }

        Line(page, $"{score.Reports} reports");
        Line(page, $"core F1 (mean of *): {score.CoreF1:F4}");
        Line(page, $"exact core F1 (names whole): {score.ExactCoreF1:F4}");
        Line(page, $"other F1 (mean of +): {score.OtherF1:F4}");
        return page.ToString();
    }

    /// <summary>F1 of the tenth put aside beside that of the others; what it lacks is what fitting rules to known reports costs.</summary>
    public static string Apart(Score aside, Score others)
    {
        var page = new StringBuilder();
        Line(page, $"{"F1",-18}{"aside",8}{"rows",7}{"others",9}{"rows",7}");
        foreach (var (put, other) in aside.Kinds.Zip(others.Kinds))
        {
            Line(page, $"{put.Kind,-18}{put.F1,8:F3}{put.Rows,7}{other.F1,9:F3}{other.Rows,7}{Mark(put)}");
        }

        Line(page, $"{"reports",-18}{aside.Reports,8}{"",7}{others.Reports,9}");
        Line(page, $"{"core",-18}{aside.CoreF1,8:F4}{"",7}{others.CoreF1,9:F4}");
        Line(page, $"{"exact core",-18}{aside.ExactCoreF1,8:F4}{"",7}{others.ExactCoreF1,9:F4}");
        Line(page, $"{"other",-18}{aside.OtherF1,8:F4}{"",7}{others.OtherF1,9:F4}");
        return page.ToString();
    }

    private static string Mark(KindScore kind) => kind.Group switch
    {
        ScoreGroup.Core => "  *",
        ScoreGroup.Other => "  +",
        _ => "",
    };

    private static JsonObject Error(PlacedError placed) => new()
    {
        ["report"] = placed.Error.Report,
        ["kind"] = placed.Error.Kind,
        ["sign"] = placed.Error.Sign.ToString(),
        ["row"] = placed.Error.Row,
        ["readAs"] = placed.Error.ReadAs,
        ["stage"] = placed.Stage.ToString(),
        ["by"] = placed.By,
        ["rule"] = placed.Error.Evidence?.Rule,
        ["sentence"] = placed.Sentence,
    };

    private static void Line(StringBuilder page, FormattableString line) =>
        page.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
