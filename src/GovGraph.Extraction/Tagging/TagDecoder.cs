using System.Globalization;
using GovGraph.Extraction.Lexicons;

namespace GovGraph.Extraction.Tagging;

/// <summary>
/// From scores to one tag for each character: the best one at each position and, in lines where an I does not follow its own
/// B or I, the best path (Viterbi). Tags are numbered as in tags.txt: B and I of each <see cref="Tag"/> in turn.
/// </summary>
internal sealed class TagDecoder
{
    private const int Tags = 10;
    private readonly float[] start;
    private readonly float[] end;
    private readonly float[] transitions;

    public TagDecoder()
    {
        string[] expected = ["PER-B", "PER-I", "LOC-B", "LOC-I", "ORG-B", "ORG-I", "TIME-B", "TIME-I", "W-B", "W-I"];
        if (!Embedded.Lines("Model/tags.txt").SequenceEqual(expected))
        {
            throw new TsvException("tags.txt", 1, $"other tags than {string.Join(' ', expected)}");
        }

        var rows = TsvFile.Read("Model/transitions.tsv", expected);
        start = Scores(rows[0]);
        end = Scores(rows[1]);
        transitions = [.. rows.Skip(2).SelectMany(Scores)];
    }

    public static bool IsInside(byte tag) => (tag & 1) == 1;

    /// <param name="text">The row, for its line breaks.</param>
    /// <param name="emissions">Ten scores for each character.</param>
    /// <param name="tags">Receives a tag for each character.</param>
    public void Decode(ReadOnlySpan<char> text, ReadOnlySpan<float> emissions, Span<byte> tags)
    {
        for (var from = 0; from < text.Length;)
        {
            var next = text[from..].IndexOf('\n');
            var to = next < 0 ? text.Length : from + next + 1;
            var scores = emissions[(from * Tags)..(to * Tags)];
            var line = tags[from..to];
            if (!TryBestOfEach(scores, line))
            {
                BestPath(scores, line);
            }

            from = to;
        }
    }

    private static bool TryBestOfEach(ReadOnlySpan<float> emissions, Span<byte> tags)
    {
        var allowed = true;
        var before = -1;
        for (var i = 0; i < tags.Length; i++)
        {
            var scores = emissions.Slice(i * Tags, Tags);
            var best = 0;
            for (var t = 1; t < Tags; t++)
            {
                best = scores[t] > scores[best] ? t : best;
            }

            allowed &= !IsInside((byte)best) || before == best || before == best - 1;
            tags[i] = (byte)best;
            before = best;
        }

        return allowed;
    }

    private void BestPath(ReadOnlySpan<float> emissions, Span<byte> tags)
    {
        var back = new byte[tags.Length * Tags];
        Span<float> score = stackalloc float[Tags];
        Span<float> next = stackalloc float[Tags];
        for (var t = 0; t < Tags; t++)
        {
            score[t] = start[t] + emissions[t];
        }

        for (var i = 1; i < tags.Length; i++)
        {
            for (var to = 0; to < Tags; to++)
            {
                var best = 0;
                var bestScore = float.NegativeInfinity;
                for (var from = 0; from < Tags; from++)
                {
                    var s = score[from] + transitions[(from * Tags) + to];
                    if (s > bestScore)
                    {
                        (best, bestScore) = (from, s);
                    }
                }

                back[(i * Tags) + to] = (byte)best;
                next[to] = bestScore + emissions[(i * Tags) + to];
            }

            next.CopyTo(score);
        }

        var last = 0;
        for (var t = 1; t < Tags; t++)
        {
            last = score[t] + end[t] > score[last] + end[last] ? t : last;
        }

        for (var i = tags.Length - 1; i >= 0; i--)
        {
            tags[i] = (byte)last;
            last = back[(i * Tags) + last];
        }
    }

    private static float[] Scores(TsvRow row)
    {
        var scores = new float[row.Count];
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = float.TryParse(row[i], NumberStyles.Float, CultureInfo.InvariantCulture, out var s)
                ? s
                : throw row.Error($"no number '{row[i]}'");
        }

        return scores;
    }
}
