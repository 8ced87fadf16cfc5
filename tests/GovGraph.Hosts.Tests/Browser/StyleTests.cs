using System.Globalization;
using System.Text.RegularExpressions;
using GovGraph.Api.Browser;
using GovGraph.Core.Graph;
using Xunit;

namespace GovGraph.Hosts.Tests.Browser;

/// <summary>The style: complete, legible, and told apart by colour-blind eyes.</summary>
public sealed partial class StyleTests
{
    private static readonly string[] Kept = ["Fact", "Location", "GovGraphStore"];

    /// <summary>The kinds that questions are about; they stand beside each other in drawings.</summary>
    private static readonly string[] Main = ["Official", "Post", "Project", "Site", "Meeting", "District", "Report", "Inspection"];

    [Fact]
    public void Every_label_and_every_type_has_a_rule()
    {
        var style = Rules();
        string[] labels = [.. Enum.GetValues<NodeKind>().Select(Labels.Of), Labels.Project, Labels.Site, Labels.Ours, .. Kept];
        string[] types = [.. Enum.GetValues<EdgeKind>().Select(Labels.Of), "FROM", "POINTS_TO"];

        Assert.Equal(labels.Order(StringComparer.Ordinal), style.Keys.Where(k => k.StartsWith("node.", StringComparison.Ordinal)).Select(k => k[5..]).Order(StringComparer.Ordinal));
        Assert.Equal(types.Order(StringComparer.Ordinal), style.Keys.Where(k => k.StartsWith("relationship.", StringComparison.Ordinal)).Select(k => k[13..]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_shared_label_comes_first_and_the_specific_ones_last()
    {
        var order = Rules().Keys.ToList();

        Assert.Equal("node.GovGraph", order.First(k => k.StartsWith("node.", StringComparison.Ordinal)));
        Assert.True(order.IndexOf("node.Place") < order.IndexOf("node.Site"));
        Assert.True(order.IndexOf("node.Site") < order.IndexOf("node.Project"));
    }

    [Fact]
    public void Captions_have_nothing_that_Browser_drops() => Assert.DoesNotMatch("caption: \"[^\"]*[:;]", BrowserFiles.Style);

    [Fact]
    public void Text_stands_out_from_its_circle() => Assert.All(
        Rules().Where(r => r.Key.StartsWith("node", StringComparison.Ordinal)),
        r => Assert.True(Contrast(r.Value["color"], r.Value["text-color-internal"]) >= 4.5, r.Key));

    [Fact]
    public void Main_kinds_differ_for_colour_blind_eyes_too()
    {
        var rules = Rules();
        foreach (var (one, other) in Main.SelectMany((a, i) => Main.Skip(i + 1).Select(b => (a, b))))
        {
            foreach (var (eyes, matrix) in Eyes)
            {
                var distance = Distance(See(rules["node." + one]["color"], matrix), See(rules["node." + other]["color"], matrix));
                Assert.True(distance > 12, $"{one} and {other} look alike to {eyes}: {distance:F0}");
            }
        }
    }

    // Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB.
    private static readonly Dictionary<string, double[][]> Eyes = new()
    {
        ["all"] = [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
        ["protanopia"] = [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
        ["deuteranopia"] = [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
        ["tritanopia"] = [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]],
    };

    private static Dictionary<string, Dictionary<string, string>> Rules() => Rule().Matches(BrowserFiles.Style).ToDictionary(
        m => m.Groups[1].Value.Trim(),
        m => Line().Matches(m.Groups[2].Value).ToDictionary(l => l.Groups[1].Value, l => l.Groups[2].Value));

    private static double[] Linear(string colour) =>
        [.. new[] { 1, 3, 5 }.Select(i => int.Parse(colour.AsSpan(i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4))];

    private static double Contrast(string one, string other)
    {
        double[] light = [.. new[] { one, other }.Select(Linear).Select(c => (0.2126 * c[0]) + (0.7152 * c[1]) + (0.0722 * c[2])).Order()];
        return (light[1] + 0.05) / (light[0] + 0.05);
    }

    /// <summary>CIE L*a*b* of what these eyes see.</summary>
    private static double[] See(string colour, double[][] matrix)
    {
        var rgb = Linear(colour);
        double[] seen = [.. matrix.Select(row => Math.Clamp((row[0] * rgb[0]) + (row[1] * rgb[1]) + (row[2] * rgb[2]), 0, 1))];
        double[] xyz =
        [
            ((0.4124 * seen[0]) + (0.3576 * seen[1]) + (0.1805 * seen[2])) / 0.9505,
            (0.2126 * seen[0]) + (0.7152 * seen[1]) + (0.0722 * seen[2]),
            ((0.0193 * seen[0]) + (0.1192 * seen[1]) + (0.9505 * seen[2])) / 1.089,
        ];
        double[] f = [.. xyz.Select(t => t > 0.008856 ? Math.Cbrt(t) : (7.787 * t) + (16 / 116.0))];
        return [(116 * f[1]) - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])];
    }

    private static double Distance(double[] a, double[] b) => Math.Sqrt(a.Zip(b, (x, y) => (x - y) * (x - y)).Sum());

    [GeneratedRegex(@"([\w.]+) \{(.*?)\n\}", RegexOptions.Singleline)]
    private static partial Regex Rule();

    [GeneratedRegex(@"([\w-]+): ""?([^"";]*)")]
    private static partial Regex Line();
}
