using System.Buffers.Text;
using System.Text;
using GovGraph.Core.Answers;

namespace GovGraph.Storage.Reading;

/// <summary>The sort keys of a page's last row, as text that passes through an address.</summary>
internal static class PageKey
{
    private const char Separator = '\u001f';

    public static string Write(string[] keys) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Join(Separator, keys)));

    /// <exception cref="StoreException">This is no key that a page of this list gave.</exception>
    public static string[] Read(string text, int count)
    {
        try
        {
            var keys = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split(Separator);
            if (keys.Length == count)
            {
                return keys;
            }
        }
        catch (FormatException)
        {
            // Said below, as for a key of another list.
        }

        throw new StoreException("'after' must be the 'next' of the page before, of the same list", isTransient: false);
    }
}
