using System.Globalization;
using System.Text;
using GovGraph.Extraction.Evaluation;
using GovGraph.Extraction.Evaluation.Errors;

namespace GovGraph.Cli.Output;

/// <summary>Errors by kind and by the stage where they were made: how many of each first, then every one with its sentence. Biggest first.</summary>
internal static class ErrorText
{
    public static string Of(IReadOnlyList<PlacedError> errors, Func<string, string> textOf)
    {
        if (errors.Count == 0)
        {
            return "";
        }

        var page = new StringBuilder();
        Line(page, $"{"kind",-18}{"stage",-12}{"-",5}{"+",5}{"~",5}  by");
        foreach (var group in Groups(errors).OrderByDescending(g => g.Count()))
        {
            var by = group.GroupBy(e => e.By).Where(b => b.Key.Length > 0).OrderByDescending(b => b.Count()).Select(b => $"{b.Key} {b.Count()}");
            Line(page, $"{group.Key.Kind,-18}{group.Key.Stage,-12}{Count(group, ScoreErrorKind.Missed),5}{Count(group, ScoreErrorKind.Extra),5}{Count(group, ScoreErrorKind.Partial),5}  {string.Join("; ", by.Take(4))}");
        }

        Line(page, $"");
        foreach (var kind in errors.GroupBy(e => e.Error.Kind))
        {
            Line(page, $"== {kind.Key}: {kind.Count()}");
            foreach (var group in Groups(kind).OrderByDescending(g => g.Count()))
            {
                Line(page, $"-- {group.Key.Stage}: {group.Count()}");
                foreach (var error in group.OrderBy(e => e.By, StringComparer.Ordinal))
                {
                    Append(page, error, textOf);
                }
            }
        }

        return page.Append('\n').ToString();
    }

    private static IEnumerable<IGrouping<(string Kind, ErrorStage Stage), PlacedError>> Groups(IEnumerable<PlacedError> errors) =>
        errors.GroupBy(e => (e.Error.Kind, e.Stage));

    private static int Count(IEnumerable<PlacedError> errors, ScoreErrorKind what) => errors.Count(e => e.Error.What == what);

    private static void Append(StringBuilder page, PlacedError placed, Func<string, string> textOf)
    {
        var error = placed.Error;
        var readAs = error.ReadAs is null ? "" : $"  read as  {error.ReadAs}";
        var by = placed.By.Length == 0 ? "" : $"  ({placed.By})";
        Line(page, $"{error.Sign} {error.Row}{readAs}  [{error.Report}]{by}");
        Line(page, $"      {placed.Sentence ?? TextQuote.Of(textOf(error.Report), error.Row) ?? "(not in the text as it stands)"}");
    }

    private static void Line(StringBuilder page, FormattableString line) =>
        page.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
