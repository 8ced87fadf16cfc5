using GovGraph.Extraction.Tests.Support;
using Xunit;

[assembly: AssemblyFixture(typeof(SharedExtractor))]

namespace GovGraph.Extraction.Tests.Support;

/// <summary>The product's own extractor, made once for all tests that read whole reports.</summary>
public sealed class SharedExtractor
{
    public ReportExtractor Extractor { get; } = ReportExtractor.Create();
}
