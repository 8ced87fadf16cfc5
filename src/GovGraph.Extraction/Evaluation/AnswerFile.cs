using System.Text.Json.Serialization;
using GovGraph.Core.Facts;

namespace GovGraph.Extraction.Evaluation;

/// <summary>
/// What a report says, in the shape of the reference answers: what <c>extract</c> writes, and what is scored.
/// No list is ever null; what a reference answer leaves out is empty.
/// </summary>
public sealed record AnswerFile
{
    /// <summary>Where the report stands; told only where answers of several reports stand in one file.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), JsonPropertyOrder(-1)]
    public string? Path { get; init; }

    /// <summary>As far as the text or its header tells it.</summary>
    public string? Published { get; init; }

    public IReadOnlyList<AnswerOfficial> Officials { get; init => field = value ?? []; } = [];

    public IReadOnlyList<AnswerPerson> People { get; init => field = value ?? []; } = [];

    /// <summary>Divisions of county level and above.</summary>
    public IReadOnlyList<string> Districts { get; init => field = value ?? []; } = [];

    public IReadOnlyList<string> Towns { get; init => field = value ?? []; } = [];

    public IReadOnlyList<AnswerProject> Projects { get; init => field = value ?? []; } = [];

    public IReadOnlyList<string> Sites { get; init => field = value ?? []; } = [];

    public IReadOnlyList<AnswerMeeting> Meetings { get; init => field = value ?? []; } = [];

    public IReadOnlyList<AnswerRole> Roles { get; init => field = value ?? []; } = [];

    public IReadOnlyList<AnswerInspection> Inspections { get; init => field = value ?? []; } = [];

    public IReadOnlyList<string> Initiatives { get; init => field = value ?? []; } = [];

    /// <summary>The sentences of what stands in lists of plain names; null in a reference answer.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AnswerSources? Evidence { get; init; }

    /// <summary>The facts of a report, in the order of its text.</summary>
    public static AnswerFile Of(ReportFacts facts) => AnswerFileBuilder.Build(facts);
}

/// <summary>A range of UTF-16 units in the report's text.</summary>
public sealed record AnswerRange(int Start, int Length);

/// <summary>The sentence a row rests on, where it stands, the rule that made the row, and what else it leans on.</summary>
public sealed record AnswerEvidence(string Sentence, IReadOnlyList<AnswerRange> Ranges, string Rule, IReadOnlyList<AnswerRange> LeansOn)
{
    /// <summary>The row, where it is a plain name.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), JsonPropertyOrder(-2)]
    public string? Name { get; init; }

    /// <summary>Whose title <see cref="Name"/> is.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), JsonPropertyOrder(-1)]
    public string? Official { get; init; }
}

/// <summary>Evidence of everything that has no row of its own to carry it.</summary>
public sealed record AnswerSources(
    AnswerEvidence? Published,
    IReadOnlyList<AnswerEvidence> Titles,
    IReadOnlyList<AnswerEvidence> Districts,
    IReadOnlyList<AnswerEvidence> Towns,
    IReadOnlyList<AnswerEvidence> Sites,
    IReadOnlyList<AnswerEvidence> Initiatives);

/// <summary>A row that carries its own sentence; null in a reference answer.</summary>
public abstract record AnswerRow
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull), JsonPropertyOrder(1)]
    public AnswerEvidence? Evidence { get; init; }
}

/// <summary>Somebody who holds a post, with the titles as printed.</summary>
public sealed record AnswerOfficial(string Name, IReadOnlyList<string> Titles) : AnswerRow;

/// <summary>Somebody named who is no official.</summary>
public sealed record AnswerPerson(string Name, string Role) : AnswerRow;

/// <summary>A project and where it lies.</summary>
public sealed record AnswerProject(string Name, string? District) : AnswerRow;

/// <summary>A meeting, its date as far as told, and whose it is.</summary>
public sealed record AnswerMeeting(string Name, string? Date, string? District) : AnswerRow;

/// <summary>What an official did at a meeting: <c>chaired</c>, <c>spoke</c> or <c>attended</c>.</summary>
public sealed record AnswerRole(string Official, string Meeting, string Role) : AnswerRow;

/// <summary>An official went to see a place.</summary>
public sealed record AnswerInspection(string Official, string Place, string? Date) : AnswerRow;
