using GovGraph.Extraction.Tagging;
using Xunit;

namespace GovGraph.Extraction.Tests.Tagging;

public sealed class TagDecoderTests
{
    private const byte PerB = 0, PerI = 1, LocB = 2, WordB = 8, WordI = 9;
    private readonly TagDecoder decoder = new();

    [Fact]
    public void The_best_of_each_position_where_they_fit_together() =>
        Assert.Equal((byte[])[PerB, PerI, WordB, WordI], Decode("张伟指出", [(PerB, 1, 0, 0), (PerI, 1, 0, 0), (WordB, 1, 0, 0), (WordI, 1, 0, 0)]));

    /// <summary>Scores alone would say LOC-B PER-I: a person cannot go on inside a place.</summary>
    [Fact]
    public void The_best_path_where_an_inside_follows_nothing_of_its_own() =>
        Assert.Equal((byte[])[PerB, PerI], Decode("张伟", [(LocB, 2, PerB, 1.5f), (PerI, 5, WordB, 1)]));

    [Fact]
    public void A_line_break_ends_every_name() =>
        Assert.Equal((byte[])[PerB, WordB, WordB], Decode("张\n伟", [(PerB, 2, 0, 0), (WordB, 2, 0, 0), (PerI, 2, WordB, 1)]));

    [Fact]
    public void A_person_of_one_character_is_a_word()
    {
        var spans = new List<TagSpan>();
        TagSpans.Collect([PerB, WordB, WordI, PerB, PerI], 10, spans);

        Assert.Equal([new(10, 1, Tag.Word), new(11, 2, Tag.Word), new(13, 2, Tag.Person)], spans);
    }

    private byte[] Decode(string text, (byte Tag, float Score, byte Other, float OtherScore)[] best)
    {
        var emissions = new float[text.Length * 10];
        for (var i = 0; i < best.Length; i++)
        {
            emissions[(i * 10) + best[i].Other] += best[i].OtherScore;
            emissions[(i * 10) + best[i].Tag] += best[i].Score;
        }

        var tags = new byte[text.Length];
        decoder.Decode(text, emissions, tags);
        return tags;
    }
}
