using System.Text.Json.Serialization;

namespace GovGraph.Core.Answers;

/// <summary>What a list is narrowed to. Names match whole names or ids; a district also matches what lies in it.</summary>
public sealed record GraphFilter
{
    /// <summary>The most rows a page may have.</summary>
    public const int MaxLimit = 1000;

    /// <summary>An official's name or id.</summary>
    public string? Official { get; init; }

    /// <summary>A project's or site's name, alias or id.</summary>
    public string? Project { get; init; }

    /// <summary>A division's official name, former name or code.</summary>
    public string? District { get; init; }

    /// <summary>A meeting's name or id, or a part of its name.</summary>
    public string? Meeting { get; init; }

    /// <summary>The first day of interest. A partial date matches when the span it may mean overlaps.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day of interest, included.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Whether the list of projects holds sites too.</summary>
    public bool Sites { get; init; }

    /// <summary>Rows a page; null for all.</summary>
    public int? Limit { get; init; }

    /// <summary>The <see cref="Page{T}.Next"/> of the page before.</summary>
    public string? After { get; init; }
}

/// <summary>A page of a list.</summary>
/// <param name="Items">The rows.</param>
/// <param name="Next">What to give as <c>after</c> for the next page; null on the last.</param>
/// <param name="Undated">With a filter on dates: how many rows were left out because no year or date is told for them.</param>
public sealed record Page<T>(
    IReadOnlyList<T> Items,
    string? Next,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Undated);
