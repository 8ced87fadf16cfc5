using System.Text;

namespace GovGraph.Extraction.Relations;

/// <summary>Where a long name may be broken when it is drawn: a space after every few characters, never leaving one alone. Depends on the name alone.</summary>
internal static class Caption
{
    private const int Line = 4;

    public static string Of(string name)
    {
        if (name.Length <= Line + 1)
        {
            return name;
        }

        var caption = new StringBuilder(name.Length + (name.Length / Line));
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && i % Line == 0 && name.Length - i > 1)
            {
                caption.Append(' ');
            }

            caption.Append(name[i]);
        }

        return caption.ToString();
    }
}
