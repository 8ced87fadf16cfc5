using System.Reflection;
using GovGraph.Api;
using GovGraph.Cli;
using GovGraph.Core.Facts;
using GovGraph.Extraction;
using NetArchTest.Rules;
using Xunit;

namespace GovGraph.Hosts.Tests.House;

/// <summary>Who may see whom: <c>Core ← Extraction</c>, <c>Core ← Storage</c>, <c>Core + Storage ← Api</c>, all of them <c>← Cli</c>.</summary>
public sealed class DirectionTests
{
    private static readonly Assembly Core = typeof(Fact).Assembly;
    private static readonly Assembly Extraction = typeof(ReportExtractor).Assembly;
    private static readonly Assembly Storage = Assembly.Load("GovGraph.Storage");
    private static readonly Assembly Api = typeof(GovGraphApi).Assembly;
    private static readonly Assembly Cli = typeof(CommandLine).Assembly;

    [Fact]
    public void Core_stands_on_nothing_but_the_platform() =>
        Assert.All(Core.GetReferencedAssemblies(), a => Assert.StartsWith("System.", a.Name, StringComparison.Ordinal));

    [Fact]
    public void Extraction_and_storage_never_see_each_other()
    {
        Holds(Types.InAssembly(Extraction).ShouldNot().HaveDependencyOnAny("GovGraph.Storage", "GovGraph.Api", "GovGraph.Cli", "Microsoft.AspNetCore"));
        Holds(Types.InAssembly(Storage).ShouldNot().HaveDependencyOnAny("GovGraph.Extraction", "GovGraph.Api", "GovGraph.Cli", "Microsoft.AspNetCore"));
    }

    [Fact]
    public void The_api_does_not_read_reports_and_knows_no_host() =>
        Holds(Types.InAssembly(Api).ShouldNot().HaveDependencyOnAny("GovGraph.Cli", "GovGraph.Extraction.Evaluation", "GovGraph.Storage.Sqlite", "GovGraph.Storage.Neo4j"));

    [Fact]
    public void Every_public_class_is_sealed_static_or_abstract()
    {
        Assembly[] product = [Core, Extraction, Storage, Api, Cli];

        // The compiler makes Program itself.
        var open = product.SelectMany(a => a.GetExportedTypes()).Where(t => t.IsClass && !t.IsSealed && !t.IsAbstract && t.Name != "Program");

        Assert.Empty(open.Select(t => t.FullName));
    }

    private static void Holds(ConditionList rule) => Assert.Empty(rule.GetResult().FailingTypeNames ?? []);
}
