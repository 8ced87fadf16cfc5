using GovGraph.Core.Text;

namespace GovGraph.Core.Graph;

/// <summary>Dates as text that sorts: what has no year stands after all years, what has no date last.</summary>
public static class DateKey
{
    private const string NoYear = "~", Nothing = "~~";

    public static string Of(PartialDate? date) => date switch
    {
        null => Nothing,
        { Year: null } d => NoYear + d,
        { } d => d.ToString(),
    };

    /// <summary>The same text, or null where it would not be a day of any year.</summary>
    public static string? Day(PartialDate? date) => date is { Year: not null } d ? d.ToString() : null;
}
