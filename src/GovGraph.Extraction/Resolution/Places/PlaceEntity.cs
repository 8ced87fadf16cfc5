using GovGraph.Core.Facts;
using GovGraph.Extraction.Mentions;

namespace GovGraph.Extraction.Resolution.Places;

/// <summary>A project or site of the report. Filled while the report is read, then left alone.</summary>
internal sealed class PlaceEntity(PlaceMention first)
{
    /// <summary>The mention that gives the name.</summary>
    public PlaceMention Named { get; set; } = first;

    public string Name => Named.Name;

    public bool IsProject { get; set; } = first.IsProject;

    /// <summary>Nothing but its description names it: no fact, unless somebody goes there.</summary>
    public bool IsOnlyDescribed => Named.IsOnlyDescribed;

    public Division? District { get; set; }

    /// <summary>Somebody is told to have gone there.</summary>
    public bool IsVisited { get; set; }
}

/// <summary>The report's places, and which of them each mention means.</summary>
internal sealed record Places(IReadOnlyList<PlaceEntity> All, IReadOnlyDictionary<PlaceMention, PlaceEntity> Meant);
