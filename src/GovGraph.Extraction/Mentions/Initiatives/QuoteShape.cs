using System.Text.RegularExpressions;

namespace GovGraph.Extraction.Mentions.Initiatives;

/// <summary>What the words inside quotation marks look like.</summary>
internal static partial class QuoteShape
{
    private const int Longest = 18;

    /// <summary>Somebody's words or a slogan: a sentence, an exhortation, too long for a name.</summary>
    /// <param name="isActivity">活动 or 行动 stands behind: such names may be longer, and say 我.</param>
    public static bool IsSpeech(string quoted, bool isActivity) =>
        quoted.Length > Longest || (quoted.Length > 11 && !isActivity && !quoted.Contains('、', StringComparison.Ordinal) && !quoted.Contains('+', StringComparison.Ordinal))
        || (Sentence.IsMatch(quoted) && !IsOwnDeed(quoted, isActivity));

    /// <summary>我为群众办实事, 我是文明市民: what somebody pledges in a campaign.</summary>
    private static bool IsOwnDeed(string quoted, bool isActivity) => isActivity ? OwnDeed.IsMatch(quoted) : ForOthers.IsMatch(quoted);

    /// <summary>一村一品, 三看三问, 千名干部下基层, 双促双增, 惠企20条.</summary>
    public static bool IsCounted(string quoted) => Counted.IsMatch(quoted) && !SetKind.IsMatch(quoted) && !CountedImage.IsMatch(quoted);

    /// <summary>9064, 1+3+N: the noun behind says of what.</summary>
    public static bool IsFigure(string quoted) => Figure.IsMatch(quoted);

    /// <summary>五心, 三链: a number and one character; the noun behind has to say more.</summary>
    public static bool IsBareCount(string quoted) => quoted.Length == 2 && Counted.IsMatch(quoted);

    /// <summary>林长制, 作风建设年, 惠农码, 暖冬行动: the name itself ends like a method, a campaign or a tool.</summary>
    public static bool IsNamedKind(string quoted) => NamedKind.IsMatch(quoted);

    /// <summary>四字 or 、-joined phrases of three to ten characters, as methods are called (一窗通办, 问需求、送服务).</summary>
    public static bool IsPhrase(string quoted) =>
        quoted.Length is >= 3 and <= 14 && !Image.IsMatch(quoted) && !CountedImage.IsMatch(quoted);

    [GeneratedRegex("[？！。；：…]|[，,]|就是|才能|才是|不是|不能|不得|不等于|我们|我|你|谁|吗|呢|吧|啊|过不去|什么|怎么|再晚|一个、不|起步即|开局即|[了着过的]$|^要", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Sentence { get; }

    [GeneratedRegex("^(?:[一二两三四五六七八九十百千万双零][^，。]{1,11}|[^，。]{2,5}[0-9]{1,3}条)$|^[^、]{1,4}[百千万][^、]{0,4}、[^、]{1,8}$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Counted { get; }

    [GeneratedRegex("^[\\p{Lo}+]{2,9}(?:制|建设年|增效年|突破年|攻坚年|提升年|落实年|服务年|深化年|作风年|改革年|管理年|见效年|码|工作法|行动|工程|计划|机制|制度|会战|攻坚|招商|帮扶|即开工|办|联防)$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex NamedKind { get; }

    [GeneratedRegex("^我(?:为|是|和|与|在|爱|做|当)\\p{Lo}{2,9}$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex OwnDeed { get; }

    [GeneratedRegex("^我为\\p{Lo}{2,4}办(?:实|好)事$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex ForOthers { get; }

    [GeneratedRegex("^(?=.*[0-9])[0-9A-Z+]{2,9}$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Figure { get; }

    /// <summary>五彩某地, 百年老店, 一辈子的…: a number that counts nothing.</summary>
    [GeneratedRegex("^(?:五彩|七彩|百年|千年|一辈子|一家人|十里|百里|千里|万里|百强|十强|百亿|千亿|万亿|一流|万家)|的", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex CountedImage { get; }

    /// <summary>三个中心, 四个自信: aims and convictions, counted.</summary>
    [GeneratedRegex("(?:中心|意识|自信|维护|确立|全面|伟大|务必|坚持|第一|高地|效应|时代)$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex SetKind { get; }

    /// <summary>Images and single things: 人, 员, 石, 标, 棒, 镜, 线, 器 at the end name a thing and no way of working.</summary>
    [GeneratedRegex("[人员石标棒镜钥匙器师家路桥山墙病关期心子头眼脸手脚式]$|答卷|引擎|名片|先锋|样板|标杆", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Image { get; }
}
