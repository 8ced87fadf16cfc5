using System.Text.RegularExpressions;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Resolution.Dates;

/// <summary>A piece of a page that has days of its own: an article, or what follows 又讯.</summary>
internal static partial class Story
{
    public static bool BeginsAt(IReadOnlyList<TaggedSentence> sentences, int index) =>
        sentences[index].Article != sentences[index - 1].Article || (Again.IsMatch(sentences[index].Text) && !SameDay.IsMatch(sentences[index].Text));

    /// <summary>又讯, 另悉, 另讯; another 本报讯 inside an article that was not split.</summary>
    [GeneratedRegex("^[ \\s▲■●◆·]*(?:[又另][讯悉据][^,，。]{0,4}|本报讯|本网讯)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Again { get; }

    /// <summary>另据介绍，当日…: more of the same day.</summary>
    [GeneratedRegex("^[^，]{0,12}，(?:当[日天晚]|同[日天])", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex SameDay { get; }
}
