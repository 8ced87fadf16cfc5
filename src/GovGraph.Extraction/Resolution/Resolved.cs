using GovGraph.Core.Facts;
using GovGraph.Core.Text;

namespace GovGraph.Extraction.Resolution;

/// <summary>A date with what it leans on (the header that gave the year, the sentence that named the day).</summary>
internal sealed record ResolvedDate(PartialDate? Date, IReadOnlyList<TextSpan> LeansOn);

/// <summary>What the header and the footer tell of the whole report.</summary>
/// <param name="Title">The first headline, or the beginning of the text.</param>
/// <param name="Source">Newspaper, site or office; null where not printed.</param>
/// <param name="Published">Day of publication; null where not told.</param>
/// <param name="PublishedIn">Index of the sentence that tells it; −1 where none does.</param>
/// <param name="Dateline">The day of a dateline (本报五指山8月6日电) if there is one.</param>
internal sealed record HeaderFacts(string Title, string? Source, PartialDate? Published, int PublishedIn, PartialDate? Dateline);

/// <summary>A division that counts as a row of the report.</summary>
/// <param name="Division">By its official name in the report's year.</param>
/// <param name="Sentence">Index of the sentence that shows it.</param>
/// <param name="Rule">Why it counts.</param>
internal sealed record ResolvedDivision(Division Division, int Sentence, string Rule);
