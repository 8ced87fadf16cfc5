using GovGraph.Core.Facts;

namespace GovGraph.Cli.Inputs;

/// <summary>A file to read.</summary>
/// <param name="Path">As the user would name it.</param>
/// <param name="Location">Its source, and its path below the folder that was named.</param>
internal sealed record InputFile(string Path, Location Location);
