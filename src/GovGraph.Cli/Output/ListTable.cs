using GovGraph.Core.Answers;
using Spectre.Console;

namespace GovGraph.Cli.Output;

/// <summary>Rows as a table; widths are those of a terminal, where a Chinese character takes two columns.</summary>
internal static class ListTable
{
    public static void Write<T>(Terminal terminal, IReadOnlyList<T> rows, params IReadOnlyList<Column<T>> columns)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var table = new Table { Border = TableBorder.Simple, ShowRowSeparators = false };
        foreach (var column in columns)
        {
            var heading = new TableColumn(new Text(terminal.Say(column.English, column.Chinese)));
            table.AddColumn(column.IsNarrow ? heading.NoWrap() : heading);
        }

        foreach (var row in rows)
        {
            table.AddRow([.. columns.Select(c => new Text(c.Value(row) ?? ""))]);
        }

        terminal.Tables().Write(table);
    }

    /// <summary>How many rows there were, to standard error, where it disturbs nobody's pipe.</summary>
    public static void SayCount<T>(Terminal terminal, Page<T> page)
    {
        var count = page.Items.Count;
        terminal.Error.WriteLine(page.Next is null
            ? terminal.Say($"{count} rows", $"共 {count} 行")
            : terminal.Say($"{count} rows shown, there are more: raise --limit", $"列出 {count} 行，还有更多，可加大 --limit"));
    }
}
