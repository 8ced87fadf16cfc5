using GovGraph.Extraction.Evaluation.Explanation;
using Spectre.Console;

namespace GovGraph.Cli.Output;

/// <summary>
/// How a report was read, sentence by sentence: the sentence, its words and tags, what was found in it and what became of that, what was
/// refused and why, who does what.
/// </summary>
internal static class ExplanationText
{
    private const string Plain = "Word";
    private const int LabelWidth = 7;
    private const int KindWidth = 10;

    public static void Write(Terminal terminal, ReportExplanation explanation)
    {
        var console = terminal.Tables();
        foreach (var sentence in explanation.Sentences)
        {
            console.Write(new Rule(Markup.Escape(Heading(sentence))) { Justification = Justify.Left, Border = BoxBorder.Ascii });
            console.Write(new Text(sentence.Printed + "\n"));
            Lines(console, sentence);
            console.WriteLine();
        }
    }

    private static string Heading(ExplainedSentence sentence) =>
        $"{sentence.Index} {sentence.Kind.ToString().ToLowerInvariant()}, article {sentence.Article + 1}";

    private static void Lines(IAnsiConsole console, ExplainedSentence sentence)
    {
        var words = Columns(1);
        Add(words, "words", "", string.Join('|', sentence.Tags.Select(t => t.Text)));
        foreach (var tags in sentence.Tags.Where(t => t.Tag != Plain).GroupBy(t => t.Tag))
        {
            Add(words, "tagged", tags.Key.ToLowerInvariant(), string.Join('、', tags.Select(t => t.Text)));
        }

        console.Write(words);
        var lines = Columns(2);
        foreach (var mention in sentence.Mentions)
        {
            Add(lines, "found", mention.Kind, mention.Name, Joined(
                mention.Meaning is null ? "" : "→ " + mention.Meaning, mention.Cue, $"by {mention.Rule}"));
        }

        foreach (var group in sentence.Groups)
        {
            Add(lines, "group", group.Slot.ToLowerInvariant(), string.Join('、', group.Persons), Joined(group.Acts, $"in “{group.Predicate}”"));
        }

        foreach (var refusal in sentence.Refusals)
        {
            Add(lines, "refused", refusal.Kind, refusal.Name, $"by {refusal.By}: {refusal.Why}");
        }

        if (lines.Rows.Count > 0)
        {
            console.Write(lines);
        }
    }

    /// <summary>What the line tells, of which kind, and as many columns as it needs; the first two stand in one line over all tables.</summary>
    private static Table Columns(int more)
    {
        var lines = new Table { Border = TableBorder.None, ShowHeaders = false };
        lines.AddColumns(new TableColumn("") { Width = LabelWidth }.NoWrap(), new TableColumn("") { Width = KindWidth }.NoWrap());
        for (var i = 0; i < more; i++)
        {
            lines.AddColumn("");
        }

        return lines;
    }

    private static void Add(Table lines, params string[] cells) => lines.AddRow([.. cells.Select(c => new Text(c))]);

    private static string Joined(params string[] parts) => string.Join(" · ", parts.Where(p => p.Length > 0));
}
