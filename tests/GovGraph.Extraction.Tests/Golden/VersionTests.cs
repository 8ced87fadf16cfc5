using System.Security.Cryptography;
using System.Text;
using GovGraph.Core.Facts;
using GovGraph.Extraction.Tests.Support;
using Xunit;

namespace GovGraph.Extraction.Tests.Golden;

/// <summary>Stores read old reports again only where the version of the rules says so: who changes what the samples say has to raise it.</summary>
public sealed class VersionTests(SharedExtractor shared)
{
    [Fact]
    public void The_version_goes_up_with_what_the_samples_say()
    {
        var samples = Shared.Reports(Path.Combine(Shared.Repository(), "samples")).OrderBy(r => r.Name, StringComparer.Ordinal);
        var facts = samples.SelectMany(r => shared.Extractor.Extract(r.Text).Facts.Select(fact => FactJson.KindOf(fact) + FactJson.Write(fact) + fact.Evidence.Sentence));
        var now = $"{ReportExtractor.Version} {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', facts))))[..16]}";

        var file = Path.Combine(Shared.Repository(), "tests", "GovGraph.Extraction.Tests", "Golden", "version.txt");
        Assert.True(File.ReadAllText(file).Trim() == now, $"the facts of the samples have changed: raise ReportExtractor.Version, then let {file} say '{now}'");
    }
}
