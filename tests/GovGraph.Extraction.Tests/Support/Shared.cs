using System.Formats.Tar;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;
using GovGraph.Extraction.Reading;
using Xunit;

namespace GovGraph.Extraction.Tests.Support;

/// <summary>The reports that tests read: our own, and those that lie beside the checkout and do not come with the project.</summary>
internal static class Shared
{
    /// <summary>The checkout.</summary>
    public static string Repository([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));

    /// <summary>A file or folder below ../shared; without it the test is skipped with the reason, and fails where CI=true.</summary>
    public static string PathOrSkip(string relative)
    {
        var path = Path.Combine(Repository(), "..", "shared", relative);
        if (!Path.Exists(path))
        {
            var reason = $"../shared/{relative} is not there: it does not come with the project";
            Assert.True(Environment.GetEnvironmentVariable("CI") != "true", reason);
            Assert.Skip(reason);
        }

        return path;
    }

    /// <summary>The .txt files of a folder, sorted by name.</summary>
    public static IReadOnlyList<(string Name, string Text)> Reports(string folder) =>
    [
        .. Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal)
            .Select(f => (Path.GetFileNameWithoutExtension(f), TextOf(File.ReadAllBytes(f)))),
    ];

    /// <summary>The 5,000 broadcast items, sorted by name.</summary>
    public static IReadOnlyList<(string Name, string Text)> Corpus()
    {
        using var file = File.OpenRead(PathOrSkip("corpus/broadcast.tar.gz"));
        using var tar = new TarReader(new GZipStream(file, CompressionMode.Decompress));
        var items = new List<(string, string)>();
        while (tar.GetNextEntry() is { } entry)
        {
            if (entry.Name.EndsWith(".txt", StringComparison.Ordinal) && entry.DataStream is { } data)
            {
                using var text = new StreamReader(data, Encoding.UTF8);
                items.Add((Path.GetFileNameWithoutExtension(entry.Name), text.ReadToEnd()));
            }
        }

        items.Sort((a, b) => string.CompareOrdinal(a.Item1, b.Item1));
        return items;
    }

    private static string TextOf(byte[] bytes) =>
        ReportBytes.Decode(bytes).TryGet(out var text, out var error) ? text : throw new InvalidDataException(error);
}
