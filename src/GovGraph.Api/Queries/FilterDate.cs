using GovGraph.Core.Text;

namespace GovGraph.Api.Queries;

/// <summary>A day in a filter: <c>2023-01-30</c>, or a month that stands for its first or last day. The command line reads them alike.</summary>
public static class FilterDate
{
    /// <returns>Null where it is no such date.</returns>
    public static DateOnly? Read(string text, bool last) =>
        PartialDate.TryParse(text, out var date) ? last ? date.To : date.From : null;

    /// <summary>What to say where <see cref="Read"/> gives null.</summary>
    public static string Problem(string name, string text) => $"'{name}' is a day (2023-01-30) or a month (2023-01), not '{text}'.";
}
