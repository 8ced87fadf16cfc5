using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;

namespace GovGraph.Extraction.Mentions.Dates;

/// <summary>Where words such as 今天 and 昨日 really date something.</summary>
internal static partial class RelativeWords
{
    /// <summary>今天的压力就是…, 今天是：, 今天再晚也是早, 第二天然气 are no days.</summary>
    private const string NotAfter = "的是再也版份起更之性气然";

    /// <summary>以前日, 目前日, 提前天: the word is cut out of another one.</summary>
    private const string NotBefore = "以目提之当空向往生从职";

    private static readonly NounList AtClauseStart = CueWords.Dates.At(DateCueList.ClauseStart);

    public static bool StandsAlone(string text, int start, int end, DateWord word)
    {
        if (word.Form == DateForm.FromPublication && Clause.BeginsAt(text, start) && Feast.IsMatch(text, end))
        {
            return true;
        }

        if (end < text.Length && (NotAfter.Contains(text[end], StringComparison.Ordinal) || word.Surface.Length == 1 || char.IsAsciiDigit(text[end])))
        {
            return false;
        }

        if (start > 0 && ((word.Surface[0] is '前' or '第' && NotBefore.Contains(text[start - 1], StringComparison.Ordinal))
            || (word.Surface[0] == '日' && IsNumber(text[start - 1]))))
        {
            return false;
        }

        return word.Form switch
        {
            DateForm.FromPublication when word.Surface.StartsWith('昨') => end < text.Length,
            DateForm.FromPublication => IsSetOff(text, start, end) || Happens.IsMatch(text, end),
            DateForm.Vague => !AtClauseStart.Contains(word.Surface) || Clause.BeginsAt(text, start),
            _ => true,
        };
    }

    /// <summary>昨天|是植树节。, 前天|是第二个义务劳动日。: what is told next happened then; not 今天|是关键的一天, 今天|是我们的节日.</summary>
    [GeneratedRegex("\\G(?:正?是|正值|恰逢|适逢)(?!我们?|你们?|他们?|咱们?|大家)[^，。；：]{0,24}(?:节|(?<![一每今昨明节假生休工半整近多终前平他来往连指])日|周年|之日|第[一二三四五六七八九十0-9]{1,3}天)(?=[，。；！]|$)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Feast { get; }

    /// <summary>甲会议今日|召开, 于今天|在县会议中心举行: what happens stands behind.</summary>
    [GeneratedRegex("\\G(?:在[^，。；：]{2,20})?(?:正式|隆重|胜利|圆满|顺利|如期)?(?:召开|举行|举办|开幕|闭幕|落幕|开班|开工|启动|揭牌|签约|奠基|通车|通航|投产|结束)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Happens { get; }

    /// <summary>9月20日前: the 日前 of a deadline.</summary>
    private static bool IsNumber(char c) => char.IsAsciiDigit(c) || "一二三四五六七八九十 ".Contains(c, StringComparison.Ordinal);

    /// <summary>今天，… and …，今天召开: set off by a comma on one side.</summary>
    private static bool IsSetOff(string text, int start, int end) =>
        (end < text.Length && text[end] is ',' or '，') || (Clause.BeginsAt(text, start) && end < text.Length);
}
