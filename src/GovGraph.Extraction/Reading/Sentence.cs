using GovGraph.Core.Text;

namespace GovGraph.Extraction.Reading;

/// <summary>What part of an article a sentence is.</summary>
public enum SentenceKind
{
    Headline,

    /// <summary>Running text.</summary>
    Body,

    /// <summary>记者 X 通讯员 Y 文/图, 责任编辑：X.</summary>
    Byline,

    /// <summary>Date, source and counters above or below an article (发布时间：2023-12-06 来源：…).</summary>
    Header,

    /// <summary>Menus, breadcrumbs, page numbers, mastheads, related links: read, but nothing is taken from it.</summary>
    Furniture,
}

/// <summary>One sentence (or headline, byline…) after layout repair.</summary>
/// <param name="Text">As quoted: line breaks inside it removed, everything else as printed, spaces included.</param>
/// <param name="Offsets">For each UTF-16 unit of <paramref name="Text"/> its position in the report's text.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Article">Index of its article on the page, from 0.</param>
/// <param name="Paragraph">Index of its paragraph in the report, from 0.</param>
public sealed record Sentence(string Text, int[] Offsets, SentenceKind Kind, int Article, int Paragraph)
{
    /// <summary>The longest unbroken runs of the report's text that make up the sentence; joined they are <see cref="Text"/>.</summary>
    public IReadOnlyList<TextSpan> Ranges() => Ranges(0, Text.Length);

    /// <summary>The runs that make up a part of the sentence.</summary>
    public IReadOnlyList<TextSpan> Ranges(int start, int length)
    {
        var ranges = new List<TextSpan>();
        for (var i = start; i < start + length;)
        {
            var from = i++;
            while (i < start + length && Offsets[i] == Offsets[i - 1] + 1)
            {
                i++;
            }

            ranges.Add(new TextSpan(Offsets[from], i - from));
        }

        return ranges;
    }
}

/// <summary>A report after layout repair: its sentences in reading order, articles one after the other, headlines before bodies.</summary>
/// <param name="Text">As it came out of its file.</param>
/// <param name="Sentences">All of the text that is not white space, each part once.</param>
public sealed record Document(string Text, IReadOnlyList<Sentence> Sentences);
