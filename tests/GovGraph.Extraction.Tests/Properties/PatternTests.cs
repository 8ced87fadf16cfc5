using System.Reflection;
using System.Text.RegularExpressions;
using Xunit;

namespace GovGraph.Extraction.Tests.Properties;

/// <summary>A time-out is measured by the clock on the wall: a short one makes what is read depend on how busy the machine is.</summary>
public sealed class PatternTests
{
    [Fact]
    public void Every_pattern_has_time_enough_on_a_busy_machine()
    {
        var patterns = typeof(ReportExtractor).Assembly.GetTypes()
            .SelectMany(t => t.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Select(p => (Where: $"{p.DeclaringType}.{p.Name}", Pattern: p.GetCustomAttribute<GeneratedRegexAttribute>()))
            .Where(p => p.Pattern is not null).ToList();

        Assert.NotEmpty(patterns);
        Assert.Empty(patterns.Where(p => p.Pattern!.MatchTimeoutMilliseconds != Patterns.TimeOut).Select(p => p.Where));
    }
}
