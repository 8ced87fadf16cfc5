using GovGraph.Core.Facts;
using GovGraph.Core.Text;

namespace GovGraph.Cli.Inputs;

/// <summary>The files behind the paths of a command line, in order and each once, and what is wrong with those paths.</summary>
internal sealed class InputScan
{
    private static readonly string[] Readable = [".txt"];

    private readonly List<InputFile> files = [];
    private readonly List<Problem> problems = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly Dictionary<Location, string> taken = [];

    private InputScan()
    {
    }

    public IReadOnlyList<InputFile> Files => files;

    public IReadOnlyList<Problem> Problems => problems;

    /// <summary>Files of other kinds that stood in the folders.</summary>
    public int LeftOut { get; private set; }

    /// <param name="paths">Files and folders.</param>
    /// <param name="source">Stands in for the name of the folder.</param>
    public static InputScan Of(IReadOnlyList<string> paths, string? source)
    {
        var scan = new InputScan();
        foreach (var path in paths)
        {
            scan.Add(path, source);
        }

        return scan;
    }

    private void Add(string path, string? source)
    {
        if (File.Exists(path))
        {
            if (IsReadable(path))
            {
                Add(path, source ?? FolderName(Path.GetDirectoryName(Path.GetFullPath(path))), Path.GetFileName(path));
            }
            else
            {
                problems.Add(new Problem(path, 0, $"{Path.GetExtension(path)} files cannot be read yet; give it as plain text (.txt)"));
            }
        }
        else if (Directory.Exists(path))
        {
            AddFolder(path, source ?? FolderName(Path.GetFullPath(path)));
        }
        else
        {
            problems.Add(new Problem(path, 0, "no such file or folder; check the path"));
        }
    }

    private void AddFolder(string folder, string source)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System };
        var all = Directory.EnumerateFiles(folder, "*", options).ToList();
        var texts = all.Where(IsReadable).Order(StringComparer.Ordinal).ToList();
        LeftOut += all.Count - texts.Count;
        if (texts.Count == 0)
        {
            problems.Add(new Problem(folder, 0, "holds no .txt file; name another folder"));
        }

        foreach (var text in texts)
        {
            Add(text, source, Path.GetRelativePath(folder, text).Replace('\\', '/'));
        }
    }

    private void Add(string path, string source, string relative)
    {
        if (!seen.Add(Path.GetFullPath(path)))
        {
            return;
        }

        var location = new Location(source, relative);
        if (taken.TryGetValue(location, out var other))
        {
            problems.Add(new Problem(path, 0, $"would stand at the same place as {other} ({location}); give one of them by itself, under another name"));
            return;
        }

        taken.Add(location, path);
        files.Add(new InputFile(path, location));
    }

    private static bool IsReadable(string path) => Readable.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    private static string FolderName(string? folder) => Path.GetFileName(Path.TrimEndingDirectorySeparator(folder ?? "")) is { Length: > 0 } name ? name : "/";
}
