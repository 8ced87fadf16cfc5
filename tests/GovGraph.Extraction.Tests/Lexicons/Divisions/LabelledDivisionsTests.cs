using System.Text.Json;
using GovGraph.Core.Facts;
using Xunit;

namespace GovGraph.Extraction.Tests.Lexicons.Divisions;

/// <summary>Every division of the labelled reports is known by its official name in the report's year, every town within one of them.</summary>
public sealed class LabelledDivisionsTests(LoadedDivisions loaded, ITestOutputHelper output) : IClassFixture<LoadedDivisions>
{
    [Theory]
    [InlineData("dev")]
    [InlineData("more")]
    public void Labelled_names_are_known(string set)
    {
        var folder = Folder(set);
        Assert.SkipWhen(folder is null, $"no ../shared/eval/{set} above the tests: the labelled reports do not come with the project");
        var unknown = new List<string>();
        int divisions = 0, towns = 0, townsWithin = 0;
        foreach (var file in Directory.EnumerateFiles(folder!, "*.gold.json").Order(StringComparer.Ordinal))
        {
            using var gold = JsonDocument.Parse(File.ReadAllText(file));
            var year = Year(gold.RootElement.GetProperty("published"));
            var known = new List<Division>();
            foreach (var name in Names(gold, "districts"))
            {
                divisions++;
                var found = loaded.Index.ByName(name, year);
                known.AddRange(found);
                if (!found.Any(one => one.Name == name))
                {
                    unknown.Add($"{Path.GetFileName(file)}: {name} ({year})");
                }
            }

            foreach (var name in Names(gold, "towns"))
            {
                towns++;
                if (known.Any(within => loaded.Index.TownsByName(name, within, year).Any(town => town.Name == name)))
                {
                    townsWithin++;
                }
                else
                {
                    output.WriteLine($"{Path.GetFileName(file)}: {name} not within {string.Join(' ', known.Select(one => one.Name))}");
                }
            }
        }

        output.WriteLine($"{set}: {divisions - unknown.Count} of {divisions} divisions, {townsWithin} of {towns} towns");
        Assert.Empty(unknown);
        Assert.True(townsWithin >= 0.9 * towns, $"only {townsWithin} of {towns} towns");
    }

    private static IEnumerable<string> Names(JsonDocument gold, string kind) =>
        gold.RootElement.GetProperty(kind).EnumerateArray().Select(name => name.GetString()!);

    private static int? Year(JsonElement published) =>
        published.GetString() is { Length: >= 4 } date && int.TryParse(date.AsSpan(0, 4), out var year) ? year : null;

    private static string? Folder(string set)
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            var folder = Path.Combine(at.FullName, "shared", "eval", set);
            if (Directory.Exists(folder))
            {
                return folder;
            }
        }

        return null;
    }
}
