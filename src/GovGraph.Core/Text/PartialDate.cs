using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace GovGraph.Core.Text;

/// <summary>
/// A date of which the year or the day may not be told: <c>2023-01-30</c>, <c>2025-06</c>, <c>--01-30</c>, <c>--12</c>.
/// An unknown part is null; it is never guessed.
/// </summary>
public readonly record struct PartialDate
{
    /// <exception cref="ArgumentOutOfRangeException">No calendar has such a date.</exception>
    public PartialDate(int? year, int month, int? day)
    {
        if (!IsValid(year, month, day))
        {
            throw new ArgumentOutOfRangeException(nameof(month), $"no such date: {year}-{month}-{day}");
        }

        (Year, Month, Day) = (year, month, day);
    }

    public int? Year { get; }

    public int Month { get; }

    public int? Day { get; }

    /// <summary>Year, month and day are all told.</summary>
    public bool IsFull => Year is not null && Day is not null;

    /// <summary>The first day it may mean; null without a year.</summary>
    public DateOnly? From => Year is { } y ? new DateOnly(y, Month, Day ?? 1) : null;

    /// <summary>The last day it may mean; null without a year.</summary>
    public DateOnly? To => Year is { } y ? new DateOnly(y, Month, Day ?? DateTime.DaysInMonth(y, Month)) : null;

    public static PartialDate Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>The same month and day in a year that has since become known.</summary>
    public PartialDate InYear(int year) => IsValid(year, Month, Day) ? new(year, Month, Day) : this;

    public static bool IsValid(int? year, int month, int? day) =>
        year is null or (>= 1900 and <= 2100)
        && month is >= 1 and <= 12
        && (day is null || (day >= 1 && day <= DateTime.DaysInMonth(year ?? 2000, month)));

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDate date)
    {
        date = default;
        if (text is null)
        {
            return false;
        }

        int? year = null;
        var rest = text;
        if (text.StartsWith("--", StringComparison.Ordinal))
        {
            rest = text[2..];
        }
        else if (text.Length >= 7 && text[4] == '-' && Number(text[..4]) is { } y)
        {
            (year, rest) = (y, text[5..]);
        }
        else
        {
            return false;
        }

        var parts = rest.Split('-');
        if (parts.Length is < 1 or > 2 || parts.Any(p => p.Length != 2) || Number(parts[0]) is not { } month)
        {
            return false;
        }

        var day = parts.Length == 2 ? Number(parts[1]) : null;
        if ((parts.Length == 2 && day is null) || !IsValid(year, month, day))
        {
            return false;
        }

        date = new PartialDate(year, month, day);
        return true;
    }

    public override string ToString() =>
        (Year is { } y ? y.ToString("0000", CultureInfo.InvariantCulture) : "-")
        + "-" + Month.ToString("00", CultureInfo.InvariantCulture)
        + (Day is { } d ? "-" + d.ToString("00", CultureInfo.InvariantCulture) : "");

    private static int? Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : null;
}
