using GovGraph.Core.Text;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Reading;

/// <summary>
/// Text to sentences in reading order: lines → lines of the frame and of text → units (paragraphs, headlines) → articles →
/// sentences. A pure function of the text; never throws on text; safe to call from several threads.
/// </summary>
public sealed class ReportReader
{
    private readonly TextNormalizer normalizer;
    private readonly FrameReader frame;
    private readonly UnitBuilder units;
    private readonly ArticleBuilder articles;
    private readonly SentenceSplitter sentences;

    public ReportReader(TextNormalizer normalizer)
    {
        this.normalizer = normalizer;
        var words = new LayoutWords();
        var starts = new LineStarts(words);
        frame = new FrameReader(new FrameRules(words));
        units = new UnitBuilder(starts, new TitleJoin(words));
        var bylines = new BylineRule(words);
        articles = new ArticleBuilder(starts, bylines);
        sentences = new SentenceSplitter(bylines);
    }

    /// <param name="text">A report as it came out of its file.</param>
    public Document Read(string text)
    {
        var page = new Page(text, normalizer);
        var lines = LineSplitter.Split(text);
        var roles = frame.Read(page, lines);
        var result = new List<Sentence>();
        var paragraph = 0;
        foreach (var (index, article) in articles.Build(page, units.Build(page, lines, roles)).Index())
        {
            foreach (var unit in article.Units)
            {
                Read(page, unit, index, paragraph++, result);
            }
        }

        return new Document(text, result);
    }

    private void Read(Page page, Unit unit, int article, int paragraph, List<Sentence> into)
    {
        var folded = unit.Folded(page);
        List<Stretch> stretches = unit.Kind == UnitKind.Text
            ? sentences.Split(folded)
            : [new Stretch(0, folded.Length, KindOf(unit.Kind))];
        var positions = Positions(unit.Pieces, folded.Length);
        foreach (var (from, to, kind) in stretches)
        {
            var (start, end) = (from, to);
            while (start < end && char.IsWhiteSpace(folded[start]))
            {
                start++;
            }

            while (end > start && char.IsWhiteSpace(folded[end - 1]))
            {
                end--;
            }

            if (end > start)
            {
                into.Add(new Sentence(TextOf(page.Raw, positions, start, end), positions[start..end], kind, article, paragraph));
            }
        }
    }

    private static string TextOf(string raw, int[] positions, int start, int end) =>
        positions[end - 1] - positions[start] == end - 1 - start
            ? raw.Substring(positions[start], end - start)
            : string.Create(end - start, (raw, positions, start), static (span, s) =>
            {
                for (var i = 0; i < span.Length; i++)
                {
                    span[i] = s.raw[s.positions[s.start + i]];
                }
            });

    private static int[] Positions(List<TextSpan> pieces, int length)
    {
        var positions = new int[length];
        var i = 0;
        foreach (var piece in pieces)
        {
            for (var p = piece.Start; p < piece.End; p++)
            {
                positions[i++] = p;
            }
        }

        return positions;
    }

    private static SentenceKind KindOf(UnitKind kind) => kind switch
    {
        UnitKind.Title => SentenceKind.Headline,
        UnitKind.Header => SentenceKind.Header,
        UnitKind.Byline => SentenceKind.Byline,
        UnitKind.Furniture => SentenceKind.Furniture,
        _ => SentenceKind.Body,
    };
}
