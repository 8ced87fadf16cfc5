using System.Text;
using GovGraph.Extraction.Reading;
using Xunit;

namespace GovGraph.Extraction.Tests.Reading;

public sealed class ReportBytesTests
{
    private const string Text = "县委书记石磊到清水镇调研。\n";

    public static TheoryData<string, byte[]> Encodings() => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Text) },
        { "UTF-8 with mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)] },
        { "UTF-16 LE", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)] },
        { "UTF-16 BE", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Text)] },
        { "GB18030", CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(Text) },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Text_comes_out_of_each_encoding(string name, byte[] bytes)
    {
        Assert.NotEmpty(name);
        Assert.Equal(Text, ReportBytes.Decode(bytes).Text);
    }

    public static TheoryData<byte[], string> Rubbish() => new()
    {
        { [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13], "not a text file (it holds zero bytes; UTF-16 needs a byte order mark)" },
        { [0xEF, 0xBB, 0xBF, 0xFF], "starts like UTF-8 but goes on otherwise" },
        { [0xFF, 0xFE, 0x41], "starts like UTF-16 but goes on otherwise" },
        { [0xFF, 0xFE, 0, 0], "not a text file (it holds zero characters)" },
        { [0xB0, 0xFF, 0xFF], "neither UTF-8 nor GB18030 text" },
    };

    [Theory]
    [MemberData(nameof(Rubbish))]
    public void Anything_else_is_refused_in_one_line(byte[] bytes, string error)
    {
        Assert.False(ReportBytes.Decode(bytes).TryGet(out _, out var message));
        Assert.Equal(error, message);
    }

    [Fact]
    public void No_bytes_are_an_empty_text() => Assert.Equal("", ReportBytes.Decode([]).Text);
}
