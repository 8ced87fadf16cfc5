using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Reading;
using Xunit;

namespace GovGraph.Extraction.Tests.Reading;

public sealed class LayoutTablesTests
{
    public static TheoryData<string> Tables() =>
        [.. typeof(ReportReader).Assembly.GetManifestResourceNames().Where(n => n.StartsWith("Lexicons/layout-", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Have_a_header_a_source_and_no_row_twice(string resource)
    {
        var lines = Embedded.Lines(resource);

        Assert.StartsWith("# surface", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("# source: ", lines[1], StringComparison.Ordinal);
        Assert.Equal(lines.Length, lines.Distinct().Count());
    }

    /// <summary>Rules look at text in one form; a word in another would never be found.</summary>
    [Theory]
    [MemberData(nameof(Tables))]
    public void Are_written_in_the_form_the_rules_look_at(string resource)
    {
        var normalizer = new Extraction.Tagging.TextNormalizer();
        var words = Embedded.Lines(resource).Where(l => l[0] != '#').Select(l => l.Split('\t')[0]).ToList();

        Assert.Equal(words.Select(normalizer.Normalize), words);
        Assert.DoesNotContain(words, w => w.Any(char.IsWhiteSpace));
    }
}
