using System.Text;

namespace GovGraph.Extraction.Reading;

/// <summary>Bytes of a text file to its text: by its byte order mark, else UTF-8, else GB18030.</summary>
public static class ReportBytes
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // GB18030 is not among the encodings .NET knows by itself
    private static readonly Encoding StrictGb18030 = CodePagesEncodingProvider.Instance.GetEncoding(
        "GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    public static DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            return Decode(bytes[3..], StrictUtf8, "starts like UTF-8 but goes on otherwise");
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return Decode(bytes[2..], Strict(bigEndian: false), "starts like UTF-16 but goes on otherwise");
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return Decode(bytes[2..], Strict(bigEndian: true), "starts like UTF-16 but goes on otherwise");
        }

        if (bytes.Contains((byte)0))
        {
            return DecodedText.Refused("not a text file (it holds zero bytes; UTF-16 needs a byte order mark)");
        }

        var utf8 = Decode(bytes, StrictUtf8, "");
        return utf8.Text is not null ? utf8 : Decode(bytes, StrictGb18030, "neither UTF-8 nor GB18030 text");
    }

    private static UnicodeEncoding Strict(bool bigEndian) => new(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true);

    private static DecodedText Decode(ReadOnlySpan<byte> bytes, Encoding encoding, string error)
    {
        try
        {
            var text = encoding.GetString(bytes);
            return text.Contains('\0', StringComparison.Ordinal)
                ? DecodedText.Refused("not a text file (it holds zero characters)")
                : DecodedText.Of(text);
        }
        catch (DecoderFallbackException)
        {
            return DecodedText.Refused(error);
        }
    }
}
