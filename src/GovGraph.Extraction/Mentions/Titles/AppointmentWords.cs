using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;

namespace GovGraph.Extraction.Mentions.Titles;

/// <summary>The shapes of words behind a name by which notices tell who gets a post or leaves one.</summary>
internal static partial class AppointmentWords
{
    private static readonly NounList BusinessPosts = CueWords.Titles.At(TitleCueList.BusinessPost);
    private static readonly NounList BehindBusiness = CueWords.Titles.At(TitleCueList.BehindBusiness);
    private static readonly NounList Decisions = CueWords.Titles.At(TitleCueList.Decided);

    /// <summary>接受张三|同志辞去|县长职务的请求.</summary>
    [GeneratedRegex("\\G(?:同志)?(?:因[^，。；]{1,12}?)?(?:请求|申请|提出)?辞去(?:所任|担任|其?担任)?的?", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    public static partial Regex Resigning { get; }

    [GeneratedRegex("\\G(?:同志)?(?:的|(?=[县市区州旗省镇乡][^的]))[^，。；]{2,40}职务", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    public static partial Regex Loses { get; }

    /// <summary>等三位|同志.</summary>
    [GeneratedRegex("\\G等?(?:分别(?=当选|任|担任)|[0-9一二三四五六七八九十两]{1,3}(?:位|名)?(?:同志|人))", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    public static partial Regex Comrades { get; }

    /// <summary>免去张三的县水利局局长职务，任命其为|县财政局局长.</summary>
    [GeneratedRegex("\\G(?:的)?职务，(?:同时)?(?:任命|决定任命|改任|转任)其?(?:为|担任)?", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    public static partial Regex Gains { get; }

    /// <summary>张三行长, 李四董事长: a firm's post behind the name is what he is.</summary>
    /// <returns>Its length; 0 for none.</returns>
    public static int BusinessAt(string text, int at) =>
        BusinessPosts.LengthAt(text, at) is > 0 and var post && at + post < text.Length
        && (text[at + post] is '，' or '。' or '、' or '；' or '：' || BehindBusiness.BeginsAt(text, at + post)) ? post : 0;

    /// <summary>张三任…，免去其|县水利局局长职务.</summary>
    [GeneratedRegex("\\G(?:（[^）]{1,12}）)?，(?:同时)?(?:免去其|免除其|不再担任|不再兼任)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    public static partial Regex Leaves { get; }

    /// <summary>张三因工作变动，辞去|县长职务.</summary>
    [GeneratedRegex("\\G(?:同志)?(?:因|由于)[^，。；]{2,24}，(?:本人)?(?:请求|申请|提出|主动)?(?:辞去|不再担任|不再兼任|被免去)(?:所任|担任|其担任|所担任)?的?", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    public static partial Regex Quits { get; }

    /// <summary>任县委副书记，提名为|县长候选人.</summary>
    [GeneratedRegex("\\G，(?:并|同时)?(?:被)?(?:提名|推荐)(?:其)?(?:为|任|担任)?(?=[^，。；]{2,24}(?:候选人|人选))", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    public static partial Regex Further { get; }

    /// <summary>会议决定|张三为代理县长.</summary>
    public static bool AreDecided(string text, int end) =>
        Decisions.EndsAt(text, end > 0 && text[end - 1] == '：' ? end - 1 : end, 0);
}
