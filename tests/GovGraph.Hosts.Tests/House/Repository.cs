namespace GovGraph.Hosts.Tests.House;

/// <summary>The folders of the project, found from where the tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>Hand-written C# below these folders, as paths from the root.</summary>
    public static IReadOnlyList<string> Sources(params string[] folders) =>
    [
        .. folders.SelectMany(f => Directory.EnumerateFiles(Path.Combine(Root, f), "*.cs", SearchOption.AllDirectories))
            .Select(f => Path.GetRelativePath(Root, f))
            .Where(f => !f.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin" or "node_modules"))
            .Order(StringComparer.Ordinal),
    ];

    public static string Text(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "GovGraph.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("the tests do not run inside the project");
        }

        return folder.FullName;
    }
}
