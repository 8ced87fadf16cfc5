using GovGraph.Core.Drawing;
using GovGraph.Core.Graph;

namespace GovGraph.Storage.Saving;

/// <summary>What is said of a location where it is a node.</summary>
internal static class LocationNode
{
    public static string Id(string source, string path) => Ids.Of("location", source, path);

    public static string Caption(string path) => Captions.Of(Path.GetFileName(path), NodeKind.Report);
}
