using GovGraph.Core.Text;

namespace GovGraph.Extraction.Resolution.Dates;

/// <summary>Counting with days of which the year may not be told.</summary>
internal static class DayArithmetic
{
    /// <summary>Days a report may look ahead (将于1月6日召开) before a date without a year is taken for one of the year before.</summary>
    private const int Ahead = 65;

    /// <summary>Days a report looks back at most; what lies further behind is ahead (in December: 1月5日).</summary>
    private const int Back = 330;

    /// <summary>
    /// So many days on. A month stays a month; over the end of February without a year only the month is known, and a day on from an unknown day is unknown.
    /// </summary>
    public static PartialDate? AddDays(PartialDate? from, int days)
    {
        if (from is not { } date || days == 0)
        {
            return from;
        }

        if (date.Day is null)
        {
            return date;
        }

        var common = Shift(date, date.Year ?? 2001, days);
        if (date.Year is not null)
        {
            return common;
        }

        return Shift(date, 2004, days) is { } leap && common is { } day && (leap.Month, leap.Day) == (day.Month, day.Day)
            ? new PartialDate(null, day.Month, day.Day)
            : new PartialDate(null, date.Month, null);
    }

    /// <summary>The year in which a month and day fall, seen from a report's own day: 28 December, seen from 4 January 2021, is of 2020.</summary>
    public static int YearOf(int month, int? day, PartialDate seenFrom)
    {
        var here = new DateOnly(seenFrom.Year!.Value, seenFrom.Month, seenFrom.Day ?? 28);
        var there = new DateOnly(here.Year, month, Math.Min(day ?? 1, DateTime.DaysInMonth(here.Year, month)));
        var ahead = there.DayNumber - here.DayNumber;
        return ahead > Ahead ? here.Year - 1 : ahead < -Back ? here.Year + 1 : here.Year;
    }

    /// <summary>The date with the year seen from a report's day; unchanged where that has none.</summary>
    public static PartialDate? Date(int? year, int month, int? day, PartialDate? seenFrom)
    {
        var known = year ?? (seenFrom is { Year: not null } from ? YearOf(month, day, from) : null);
        return PartialDate.IsValid(known, month, day) ? new PartialDate(known, month, day) : null;
    }

    /// <summary>上月28日, 上个月底: of the month before that of the report.</summary>
    public static bool IsOfLastMonth(string text, int start) => text.AsSpan(start) is ['上', '月', ..] or ['上', '个', '月', ..];

    /// <summary>上周五 (5), 本周一 (8), seen from a full day; 上周末 (0) is two days, of which only the month is known.</summary>
    public static PartialDate? Weekday(int weekday, PartialDate? seenFrom)
    {
        if (seenFrom is not { IsFull: true } from)
        {
            return null;
        }

        var day = from.From!.Value;
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        if (weekday == 0)
        {
            var (first, last) = (monday.AddDays(-2), monday.AddDays(-1));
            return first.Month == last.Month ? new PartialDate(first.Year, first.Month, null) : null;
        }

        return Valid(monday.AddDays(weekday - 8));
    }

    private static PartialDate? Shift(PartialDate date, int year, int days) =>
        PartialDate.IsValid(year, date.Month, date.Day) ? Valid(new DateOnly(year, date.Month, date.Day!.Value).AddDays(days)) : null;

    private static PartialDate? Valid(DateOnly day) => PartialDate.IsValid(day.Year, day.Month, day.Day) ? PartialDate.Of(day) : null;
}
