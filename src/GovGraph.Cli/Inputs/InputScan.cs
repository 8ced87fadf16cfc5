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
    private readonly HashSet<string> sources = new(StringComparer.Ordinal);
    private readonly Dictionary<Location, string> taken = [];

    private InputScan()
    {
    }

    public IReadOnlyList<InputFile> Files => files;

    public IReadOnlyList<Problem> Problems => problems;

    /// <summary>The sources of the folders that could be read to their end.</summary>
    public IReadOnlySet<string> Sources => sources;

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
        if (FilesIn(folder) is not { } all)
        {
            return;
        }

        var texts = all.Where(IsReadable).Order(StringComparer.Ordinal).ToList();
        LeftOut += all.Count - texts.Count;
        if (texts.Count == 0)
        {
            problems.Add(new Problem(folder, 0, "holds no .txt file; name another folder"));
        }

        else
        {
            sources.Add(source);
        }

        foreach (var text in texts)
        {
            Add(text, source, Path.GetRelativePath(folder, text).Replace('\\', '/'));
        }
    }

    /// <summary>Null where a part of the folder cannot be read: what is in that part would look as if it had gone.</summary>
    private List<string>? FilesIn(string folder)
    {
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
            IgnoreInaccessible = false,
        };
        try
        {
            return [.. Directory.EnumerateFiles(folder, "*", options)];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            problems.Add(new Problem(folder, 0, $"cannot be read: {problem.Message}"));
            return null;
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

    /// <summary>What a folder's reports are filed under unless another source is told.</summary>
    public static string FolderName(string? folder) => Path.GetFileName(Path.TrimEndingDirectorySeparator(folder ?? "")) is { Length: > 0 } name ? name : "/";
}
