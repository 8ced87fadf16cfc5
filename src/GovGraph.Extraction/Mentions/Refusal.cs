namespace GovGraph.Extraction.Mentions;

/// <summary>A mention that was found and dropped again. Kept for whoever asks why a fact is missing; nothing is read from it.</summary>
/// <param name="Mention">What was dropped.</param>
/// <param name="By">The class that dropped it.</param>
/// <param name="Why">Its reason, as a half sentence.</param>
internal sealed record Refusal(Mention Mention, string By, string Why);
