using GovGraph.Core.Facts;
using GovGraph.Extraction.Mentions;

namespace GovGraph.Extraction.Resolution.Meetings;

/// <summary>A meeting of the report. Filled while the report is read, then left alone.</summary>
internal sealed class MeetingEntity(MeetingMention first, int article, int ordinal)
{
    /// <summary>The mention that gives the most complete name.</summary>
    public MeetingMention Named { get; set; } = first;

    /// <summary>The mention that tells that it is held.</summary>
    public MeetingMention Told { get; } = first;

    public int Article { get; } = article;

    public int Ordinal { get; } = ordinal;

    public string Name => Named.Name;

    public ResolvedDate Date { get; set; } = new(null, []);

    public Division? District { get; set; }
}

/// <summary>The report's meetings, and which of them each mention means.</summary>
internal sealed record Meetings(IReadOnlyList<MeetingEntity> All, IReadOnlyDictionary<MeetingMention, MeetingEntity> Meant);
