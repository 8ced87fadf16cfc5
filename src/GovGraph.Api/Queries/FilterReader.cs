using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using GovGraph.Core.Answers;
using Microsoft.AspNetCore.Http;

namespace GovGraph.Api.Queries;

/// <summary>Reads a filter out of an address. What it does not know it refuses: a mistyped filter must not answer everything.</summary>
internal static class FilterReader
{
    private static readonly string[] Allowed = ["official", "project", "district", "meeting", "from", "to", "limit", "after"];
    private static readonly string[] AllowedWithSites = [.. Allowed, "sites"];

    public static bool TryRead(IQueryCollection query, bool withSites, [NotNullWhen(true)] out GraphFilter? filter, [NotNullWhen(false)] out string? problem)
    {
        filter = null;
        problem = Unknown(query, withSites ? AllowedWithSites : Allowed);
        DateOnly? from = null, to = null;
        var limit = GraphFilter.MaxLimit;
        var sites = false;
        problem ??= Date(query, "from", last: false, ref from) ?? Date(query, "to", last: true, ref to) ?? Limit(query, ref limit) ?? Flag(query, "sites", ref sites);
        if (problem is null && from > to)
        {
            problem = "'from' lies after 'to'.";
        }

        if (problem is not null)
        {
            return false;
        }

        filter = new GraphFilter
        {
            Official = Text(query, "official"),
            Project = Text(query, "project"),
            District = Text(query, "district"),
            Meeting = Text(query, "meeting"),
            From = from,
            To = to,
            Limit = limit,
            After = Text(query, "after"),
            Sites = sites,
        };
        return true;
    }

    /// <summary>What stands in the address though nothing by that name is known; also what stands there twice or empty.</summary>
    public static string? Unknown(IQueryCollection query, params string[] allowed)
    {
        foreach (var (name, values) in query)
        {
            if (!allowed.Contains(name, StringComparer.Ordinal))
            {
                return $"There is no filter '{name}'. "
                    + (allowed.Length == 0 ? "This address takes none." : $"There are: {string.Join(", ", allowed)}.");
            }

            if (values.Count != 1 || string.IsNullOrWhiteSpace(values[0]))
            {
                return $"'{name}' needs one value.";
            }
        }

        return null;
    }

    internal static string? Text(IQueryCollection query, string name) => query.TryGetValue(name, out var value) ? value[0]!.Trim() : null;

    private static string? Date(IQueryCollection query, string name, bool last, ref DateOnly? date)
    {
        if (Text(query, name) is { } text)
        {
            date = FilterDate.Read(text, last);
            return date is null ? FilterDate.Problem(name, text) : null;
        }

        return null;
    }

    internal static string? Limit(IQueryCollection query, ref int limit) =>
        Text(query, "limit") is not { } text
        || (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out limit) && limit is >= 1 and <= GraphFilter.MaxLimit)
            ? null
            : $"'limit' is a number from 1 to {GraphFilter.MaxLimit}, not '{text}'.";

    private static string? Flag(IQueryCollection query, string name, ref bool flag) =>
        Text(query, name) is not { } text || bool.TryParse(text, out flag) ? null : $"'{name}' is true or false, not '{text}'.";
}
