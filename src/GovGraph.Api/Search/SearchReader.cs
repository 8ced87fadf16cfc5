using System.Diagnostics.CodeAnalysis;
using GovGraph.Api.Queries;
using GovGraph.Core.Answers;
using Microsoft.AspNetCore.Http;

namespace GovGraph.Api.Search;

/// <summary>Reads a search out of an address. What is wrong with the words, the command line says alike.</summary>
public static class SearchReader
{
    /// <summary>What kinds are called, on the command line too.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [.. Enum.GetNames<SearchKind>().Select(n => n.ToLowerInvariant())];

    /// <summary>Why these words cannot be searched for; null where they can.</summary>
    public static string? Problem(string words) =>
        words.Length > SearchQuestion.MaxLength ? $"Search for at most {SearchQuestion.MaxLength} characters."
        : new SearchQuestion(words).Words.Count == 0 ? "Say what to search for: a name, a word, or a single character."
        : null;

    /// <returns>Null where there is no such kind.</returns>
    public static SearchKind? Kind(string name) => Kinds.Contains(name, StringComparer.Ordinal) ? Enum.Parse<SearchKind>(name, ignoreCase: true) : null;

    /// <summary>What to say where <see cref="Kind"/> gives null.</summary>
    public static string KindProblem(string option, string name) => $"'{option}' is one of {string.Join(", ", Kinds)}; not '{name}'.";

    internal static bool TryRead(
        IQueryCollection query, [NotNullWhen(true)] out SearchQuestion? question, [NotNullWhen(false)] out string? problem)
    {
        question = null;
        var limit = SearchQuestion.DefaultLimit;
        var (words, kind) = (FilterReader.Text(query, "q") ?? "", FilterReader.Text(query, "kind"));
        problem = Problem(words) ?? FilterReader.Unknown(query, "q", "kind", "limit", "after") ?? FilterReader.Limit(query, ref limit)
            ?? (kind is not null && Kind(kind) is null ? KindProblem("kind", kind) : null);
        if (problem is not null)
        {
            return false;
        }

        question = new SearchQuestion(words) { Kind = kind is null ? null : Kind(kind), Limit = limit, After = FilterReader.Text(query, "after") };
        return true;
    }
}
