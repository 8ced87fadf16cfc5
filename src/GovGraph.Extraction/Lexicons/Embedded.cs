namespace GovGraph.Extraction.Lexicons;

/// <summary>Files compiled into this assembly (<c>Lexicons/…</c>, <c>Model/…</c>).</summary>
internal static class Embedded
{
    public static Stream Open(string resource) =>
        typeof(Embedded).Assembly.GetManifestResourceStream(resource)
        ?? throw new FileNotFoundException($"{resource} is not compiled into the assembly");

    public static byte[] Bytes(string resource)
    {
        using var stream = Open(resource);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>All lines; a last line break starts no line.</summary>
    public static string[] Lines(string resource)
    {
        using var reader = new StreamReader(Open(resource));
        var lines = reader.ReadToEnd().Split('\n');
        return lines[^1].Length == 0 ? lines[..^1] : lines;
    }
}
