using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;

namespace GovGraph.Extraction.Mentions.Initiatives;

/// <summary>What the words inside quotation marks look like.</summary>
internal static partial class QuoteShape
{
    private const int Longest = 18;
    private const int ShortestFront = 2;
    private const int LongestFront = 9;
    private static readonly SearchValues<string> SpeechWords = CueWords.Quotes.Within(QuoteCueList.Speech);
    private static readonly NounList Kinds = CueWords.Quotes.At(QuoteCueList.NamedKind);
    private static readonly NounList NoCounts = CueWords.Quotes.At(QuoteCueList.NoCount);
    private static readonly NounList SetKinds = CueWords.Quotes.At(QuoteCueList.SetKind);
    private static readonly SearchValues<string> ImageWords = CueWords.Quotes.Within(QuoteCueList.Image);

    /// <summary>Somebody's words or a slogan: a sentence, an exhortation, too long for a name.</summary>
    /// <param name="isActivity">活动 or 行动 stands behind: such names may be longer, and say 我.</param>
    public static bool IsSpeech(string quoted, bool isActivity) =>
        quoted.Length > Longest || (quoted.Length > 11 && !isActivity && !quoted.Contains('、', StringComparison.Ordinal) && !quoted.Contains('+', StringComparison.Ordinal))
        || ((quoted.AsSpan().ContainsAny(SpeechWords) || Sentence.IsMatch(quoted)) && !IsOwnDeed(quoted, isActivity));

    /// <summary>我为群众办实事, 我是文明市民: what somebody pledges in a campaign.</summary>
    private static bool IsOwnDeed(string quoted, bool isActivity) => isActivity ? OwnDeed.IsMatch(quoted) : ForOthers.IsMatch(quoted);

    /// <summary>一村一品, 三看三问, 千名干部下基层, 双促双增, 惠企20条.</summary>
    public static bool IsCounted(string quoted) => Counted.IsMatch(quoted) && !SetKinds.End(quoted) && !IsCountedImage(quoted);

    /// <summary>云上茶园: neither counted nor a kind of campaign.</summary>
    public static bool MayNamePlace(string quoted) => !IsCounted(quoted) && !IsFigure(quoted) && !IsNamedKind(quoted);

    /// <summary>9064, 1+3+N: the noun behind says of what.</summary>
    public static bool IsFigure(string quoted) => Figure.IsMatch(quoted);

    /// <summary>五心, 三链: a number and one character; the noun behind has to say more.</summary>
    public static bool IsBareCount(string quoted) => quoted.Length == 2 && Counted.IsMatch(quoted);

    /// <summary>林长制, 作风建设年, 惠农码, 暖冬行动: the name itself ends like a method, a campaign or a tool.</summary>
    public static bool IsNamedKind(string quoted)
    {
        for (var start = ShortestFront; start <= LongestFront && start < quoted.Length && IsFront(quoted[start - 1]); start++)
        {
            if (Kinds.Contains(quoted.AsSpan(start)))
            {
                return IsFront(quoted[0]);
            }
        }

        return false;
    }

    private static bool IsFront(char c) => c == '+' || char.GetUnicodeCategory(c) == UnicodeCategory.OtherLetter;

    /// <summary>四字 or 、-joined phrases of three to ten characters, as methods are called (一窗通办, 问需求、送服务).</summary>
    public static bool IsPhrase(string quoted) =>
        quoted.Length is >= 3 and <= 14 && !quoted.AsSpan().ContainsAny(ImageWords) && !Image.IsMatch(quoted) && !IsCountedImage(quoted);

    [GeneratedRegex("[？！。；：…]|[，,]|[了着过的]$|^要", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Sentence { get; }

    [GeneratedRegex("^(?:[一二两三四五六七八九十百千万双零][^，。]{1,11}|[^，。]{2,5}[0-9]{1,3}条)$|^[^、]{1,4}[百千万][^、]{0,4}、[^、]{1,8}$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Counted { get; }

    [GeneratedRegex("^我(?:为|是|和|与|在|爱|做|当)\\p{Lo}{2,9}$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex OwnDeed { get; }

    [GeneratedRegex("^我为\\p{Lo}{2,4}办(?:实|好)事$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex ForOthers { get; }

    /// <summary>五彩某地, 百年老店, 一辈子的…: a number that counts nothing.</summary>
    private static bool IsCountedImage(string quoted) => NoCounts.Begin(quoted) || quoted.Contains('的', StringComparison.Ordinal);

    [GeneratedRegex("^(?=.*[0-9])[0-9A-Z+]{2,9}$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Figure { get; }

    /// <summary>Images and single things: 人, 员, 石, 标, 棒, 镜, 线, 器 at the end name a thing and no way of working.</summary>
    [GeneratedRegex("[人员石标棒镜钥匙器师家路桥山墙病关期心子头眼脸手脚式]$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Image { get; }
}
