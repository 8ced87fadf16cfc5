namespace GovGraph.Extraction.Reading;

/// <summary>Lines that are one thing, with what they are. Only headers, bylines and furniture that a page broke have more than one.</summary>
internal readonly record struct RoledLines(int First, int Count, LineRole Role);
