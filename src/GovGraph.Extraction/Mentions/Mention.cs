using GovGraph.Core.Facts;

namespace GovGraph.Extraction.Mentions;

/// <summary>Something named in a sentence. It knows what is printed, nothing of years or identities.</summary>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Start">First position in <see cref="Tagging.TaggedSentence.Text"/>.</param>
/// <param name="End">First position after it.</param>
/// <param name="Rule">What found it.</param>
internal abstract record Mention(int Sentence, int Start, int End, string Rule)
{
    public bool Overlaps(Mention other) => Sentence == other.Sentence && Start < other.End && other.Start < End;

    public bool Contains(Mention other) => Sentence == other.Sentence && Start <= other.Start && other.End <= End;
}

/// <summary>A personal name.</summary>
internal sealed record PersonMention(int Sentence, int Start, int End, string Rule, string Name) : Mention(Sentence, Start, End, Rule);

/// <summary>A division of county level or above, or a town, as the index may know it.</summary>
/// <param name="Printed">As matched (管城区).</param>
/// <param name="Candidates">All divisions it may be; empty for a town that no list has.</param>
/// <param name="IsTown">乡, 镇, 街道, 苏木.</param>
/// <param name="IsBare">Without 省, 市, 县, 区…: it only counts where the context makes it plain.</param>
/// <param name="Use">What it is part of.</param>
internal sealed record DivisionMention(
    int Sentence, int Start, int End, string Rule, string Printed, IReadOnlyList<Division> Candidates, bool IsTown, bool IsBare, DivisionUse Use)
    : Mention(Sentence, Start, End, Rule);

internal enum DivisionUse
{
    /// <summary>Printed for its own sake (到罗田县, 在黄冈).</summary>
    Plain,

    /// <summary>In front of an organ or a post of its own (罗田县委书记, 罗田县人民政府).</summary>
    Organ,

    /// <summary>Part of the name of a company, a paper, a school, a document: only a hint at where things lie.</summary>
    Name,
}

internal enum DateForm
{
    /// <summary>Month and day, with or without a year.</summary>
    Day,

    /// <summary>A day of a month told before (20日).</summary>
    DayOfMonth,

    /// <summary>Several days (16日至18日, 1月28日至30日).</summary>
    Span,

    /// <summary>A month (9月, 2023年2月).</summary>
    Month,

    /// <summary>Days from the day of publication or the dateline (昨日 −1, 今天 0).</summary>
    FromPublication,

    /// <summary>Days from the day told before (当天 0, 次日 +1).</summary>
    FromContext,

    /// <summary>A weekday, counted from the Monday of the last week (上周五 5, 本周一 8); 0 for 上周末.</summary>
    Weekday,

    /// <summary>2022年底, 去年初: no month can be told, and nothing but its own sentence is of then.</summary>
    PartOfYear,

    /// <summary>近日, 日前: it happened, nobody says when.</summary>
    Vague,
}

/// <summary>An expression of time.</summary>
/// <param name="Year">As printed; null where not.</param>
/// <param name="Month">As printed; null where not.</param>
/// <param name="Day">Day of the month, or days to add, or weekday (1 is Monday), by <paramref name="Form"/>.</param>
/// <param name="LastMonth">Of a span: month of the last day.</param>
/// <param name="LastDay">Of a span: last day.</param>
internal sealed record DateMention(
    int Sentence, int Start, int End, string Rule, DateForm Form, int? Year, int? Month, int? Day, int? LastMonth, int? LastDay)
    : Mention(Sentence, Start, End, Rule);

/// <summary>How the words around a place's name bring it in.</summary>
internal enum PlaceCue
{
    /// <summary>Object of a verb of visiting (先后来到…、察看了…).</summary>
    Visited,

    /// <summary>Where something is seen or said (在…施工现场，).</summary>
    At,

    /// <summary>Named as a project without anybody going there (加快…等项目建设).</summary>
    Named,

    /// <summary>Planned, put off or to be visited (将于…前往, 拟建的…).</summary>
    Planned,
}

/// <summary>A project, company, village, school… by name.</summary>
/// <param name="Name">As printed, trimmed of 项目现场 and the like.</param>
/// <param name="IsProject">What the words say: a project, or another place.</param>
/// <param name="Cue">What brings it in.</param>
/// <param name="Verb">Position where the verb or 在 begins that governs it; −1 without one.</param>
internal sealed record PlaceMention(int Sentence, int Start, int End, string Rule, string Name, bool IsProject, PlaceCue Cue, int Verb)
    : Mention(Sentence, Start, End, Rule)
{
    /// <summary>我院, 我公司: the place of whoever writes.</summary>
    public bool IsOwn { get; init; }

    /// <summary>In a list under a bare count (10个项目包括…): seen, if the sentence before tells of a tour.</summary>
    public bool IsCounted { get; init; }

    /// <summary>Told of at the beginning of a sentence (某公司是一家…): visited if somebody then does there what visitors do.</summary>
    public bool IsDescribed { get; init; }

    /// <summary>Nothing but what is told of it brings it in: whether it is a place of the report, only what follows says.</summary>
    public bool IsOnlyDescribed { get; init; }
}

/// <summary>How a meeting is brought in.</summary>
internal enum MeetingCue
{
    /// <summary>It is told that it is held (召开, 举行, 主持召开, 出席…).</summary>
    Held,

    /// <summary>It is to be held (定于…召开, 将召开).</summary>
    Announced,

    /// <summary>Referred to again (会上, 在…会议上, 会议强调).</summary>
    Reference,

    /// <summary>Named only as the source of a spirit, a task or a decision (贯彻…会议精神): no meeting of the report.</summary>
    Spirit,
}

/// <summary>A meeting.</summary>
/// <param name="Name">As printed; for 会上 and 会议强调 just 会 or 会议.</param>
/// <param name="IsBareClass">座谈会, 专题会议: a class, no name of its own.</param>
/// <param name="Cue">What brings it in.</param>
internal sealed record MeetingMention(int Sentence, int Start, int End, string Rule, string Name, bool IsBareClass, MeetingCue Cue)
    : Mention(Sentence, Start, End, Rule)
{
    /// <summary>Where somebody was instead, or where a notice was decided: a meeting whose day and course nobody tells.</summary>
    public bool IsAside { get; init; }
}

/// <summary>What somebody who is not there said or wrote, and others are told of (传达了|副市长张三的讲话精神).</summary>
internal sealed record ConveyedMention(int Sentence, int Start, int End, string Rule) : Mention(Sentence, Start, End, Rule);

/// <summary>A named policy, campaign or method.</summary>
internal sealed record InitiativeMention(int Sentence, int Start, int End, string Rule, string Name) : Mention(Sentence, Start, End, Rule);
