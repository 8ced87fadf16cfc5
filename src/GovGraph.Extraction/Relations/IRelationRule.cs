using GovGraph.Core.Facts;

namespace GovGraph.Extraction.Relations;

/// <summary>Makes the facts of one kind. Pure; never throws on text.</summary>
internal interface IRelationRule
{
    IEnumerable<Fact> Find(ReportContext report);
}
