using System.IO.Compression;
using System.Text;

namespace GovGraph.Api.Browser;

/// <summary>What Neo4j Browser takes from us: a style, a guide, and saved queries. They come with the program; their sources stand in <c>cypher/browser</c>.</summary>
public static class BrowserFiles
{
    public const string StyleName = "govgraph.grass", GuideName = "guide.html", ZipName = "queries.zip";

    /// <summary>What the guide's links begin with in its source.</summary>
    private const string SourceAddress = "http://localhost:5080", Root = "Browser/", Queries = Root + "queries/";

    /// <summary>The style: colours, sizes and captions of all labels and types.</summary>
    public static string Style => Text(Root + StyleName);

    /// <summary>Each saved query by its path in the zip; folders are those of Browser's list.</summary>
    public static IReadOnlyDictionary<string, string> SavedQueries { get; } = new SortedDictionary<string, string>(
        typeof(BrowserFiles).Assembly.GetManifestResourceNames().Select(n => n.Replace('\\', '/'))
            .Where(n => n.StartsWith(Queries, StringComparison.Ordinal))
            .ToDictionary(n => n[Queries.Length..], Text),
        StringComparer.Ordinal);

    /// <summary>The guide, with links to style and queries where they are served.</summary>
    /// <param name="address">What this server is reached by (<c>http://localhost:5080</c>).</param>
    public static string Guide(string address) => Text(Root + GuideName).Replace(SourceAddress, address, StringComparison.Ordinal);

    /// <summary>The saved queries as Browser takes them by drop. The same bytes always: no times, nothing compressed.</summary>
    public static byte[] Zip()
    {
        using var buffer = new MemoryStream();
        using (var zip = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            foreach (var (path, text) in SavedQueries)
            {
                var entry = zip.CreateEntry(path, CompressionLevel.NoCompression);
                entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var stream = entry.Open();
                stream.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return buffer.ToArray();
    }

    private static string Text(string name)
    {
        var assembly = typeof(BrowserFiles).Assembly;
        using var stream = assembly.GetManifestResourceStream(name) ?? assembly.GetManifestResourceStream(name.Replace('/', '\\'))
            ?? throw new ArgumentException($"no file {name}", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
