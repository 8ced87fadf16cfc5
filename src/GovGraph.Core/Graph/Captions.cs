namespace GovGraph.Core.Graph;

/// <summary>Captions for names that no word boundaries are known of. Neo4j Browser breaks lines at ASCII spaces only.</summary>
public static class Captions
{
    private const int Width = 5, Lines = 3;

    /// <summary>At most three pieces of five characters, with an ellipsis where something is left out.</summary>
    public static string Of(string name)
    {
        var plain = string.Concat(name.Where(c => !char.IsWhiteSpace(c)));
        if (plain.Length <= Width + 1)
        {
            return plain;
        }

        var pieces = plain.Chunk(Width).Take(Lines).Select(c => new string(c)).ToArray();
        var caption = string.Join(' ', pieces);
        return plain.Length > Width * Lines ? caption[..^1] + "…" : caption;
    }
}
