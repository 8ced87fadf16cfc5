using System.Text;
using GovGraph.Core.Answers;

namespace GovGraph.Cli.Output;

/// <summary>A hit of a search for people.</summary>
internal static class HitText
{
    private const string Text = "text";

    /// <summary>The name, the words in 「」; an alias that holds them stands behind it.</summary>
    public static string Name(SearchHit hit) => hit.In == Text ? hit.Name : hit.Found == hit.Name ? Marked(hit) : $"{hit.Name}（{Marked(hit)}）";

    /// <summary>The sentence of the text, the words in 「」; for a name, one that tells of it.</summary>
    public static string? Sentence(SearchHit hit) => hit.In == Text ? Marked(hit) : hit.Evidence?.Sentence;

    /// <summary>A kind in Chinese.</summary>
    public static string Kind(string kind) => kind switch
    {
        "official" => "官员",
        "person" => "人物",
        "project" => "项目",
        "site" => "地点",
        "meeting" => "会议",
        "initiative" => "部署",
        "district" => "区划",
        "post" => "职务",
        _ => "报道",
    };

    private static string Marked(SearchHit hit)
    {
        var text = new StringBuilder(hit.Found);
        foreach (var mark in hit.Marks.Reverse())
        {
            text.Insert(mark.End, '」').Insert(mark.Start, '「');
        }

        return text.ToString();
    }
}
