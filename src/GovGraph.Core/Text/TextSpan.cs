using System.Text.Json.Serialization;

namespace GovGraph.Core.Text;

/// <summary>A range of UTF-16 units in a report's text as it came out of its file.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The first position after the range.</summary>
    [JsonIgnore]
    public int End => Start + Length;
}
