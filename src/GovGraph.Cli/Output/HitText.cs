using System.Text;
using GovGraph.Core.Answers;

namespace GovGraph.Cli.Output;

/// <summary>A hit of a search for people.</summary>
internal static class HitText
{
    /// <summary>What was found, the words in 「」.</summary>
    public static string Marked(SearchHit hit)
    {
        var text = new StringBuilder(hit.Found);
        foreach (var mark in hit.Marks.Reverse())
        {
            text.Insert(mark.End, '」').Insert(mark.Start, '「');
        }

        return text.ToString();
    }

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
}
