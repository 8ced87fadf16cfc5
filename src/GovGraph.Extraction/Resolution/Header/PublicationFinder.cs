using System.Buffers;
using System.Text.RegularExpressions;
using GovGraph.Core.Text;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Resolution.Header;

/// <summary>Finds the line that tells when a report was published: the one whose words or place on the page say so most plainly.</summary>
internal static partial class PublicationFinder
{
    private const int ShortLine = 40;
    private const int ClosingLines = 8;
    private static readonly SearchValues<char> Punctuation = SearchValues.Create(",，。;；:：");
    private static readonly NounList Published = CueWords.Dates.At(DateCueList.Published);
    private static readonly NounList Made = CueWords.Dates.At(DateCueList.Made);
    private static readonly NounList Events = CueWords.Dates.At(DateCueList.Event);
    private static readonly NounList Sources = CueWords.Dates.At(DateCueList.Reprinted);
    private static readonly SearchValues<string> SiteTools = CueWords.Dates.Within(DateCueList.SiteTool);
    private static readonly SearchValues<string> ChangesOfLaw = CueWords.Dates.Within(DateCueList.ChangeOfLaw);

    private enum Plainness
    {
        None,
        Signature,
        Masthead,
        Closing,
        Header,
        Labelled,
        Published,
    }

    /// <summary>The day and the index of the sentence that tells it; −1 where none does.</summary>
    public static (PartialDate? Date, int Sentence) Find(IReadOnlyList<TaggedSentence> sentences)
    {
        (PartialDate? Date, int Sentence, Plainness Plainness) best = (null, -1, Plainness.None);
        for (var i = 0; i < sentences.Count; i++)
        {
            foreach (var (date, plainness) in Candidates(sentences[i], sentences.Count))
            {
                if (best.Date is not { } before || IsBetter(date, plainness, before, best.Plainness))
                {
                    best = (date, i, plainness);
                }
            }
        }

        return (best.Date, best.Sentence);
    }

    /// <summary>A year is better than none, plainer words than plain ones; of two signatures the last counts.</summary>
    private static bool IsBetter(PartialDate date, Plainness plainness, PartialDate than, Plainness thanPlainness) =>
        date.Year is null == than.Year is null
            ? plainness > thanPlainness || (plainness == thanPlainness && plainness == Plainness.Signature)
            : than.Year is null;

    private static IEnumerable<(PartialDate Date, Plainness Plainness)> Candidates(TaggedSentence sentence, int count)
    {
        if (sentence.Text.AsSpan().IndexOfAnyInRange('0', '9') < 0 && !sentence.Text.Contains('日', StringComparison.Ordinal))
        {
            yield break;
        }

        var line = HeaderLine.Of(sentence);
        foreach (var printed in sentence.Kind == SentenceKind.Header ? PrintedDates.In(line.Text).Concat(PrintedDates.InFrame(line.Text)) : PrintedDates.In(line.Text))
        {
            var plainness = Judge(line, printed, count);
            if (plainness > Plainness.None)
            {
                yield return (printed.Date, plainness);
            }
        }
    }

    private static Plainness Judge(HeaderLine line, PrintedDate printed, int count)
    {
        var (sentence, text) = (line.Sentence, line.Text);
        var before = text[Math.Max(0, printed.Start - 12)..printed.Start];
        if (Today.IsMatch(before) || PrintedDates.IsInAddress(text, printed.Start))
        {
            return Plainness.None;
        }

        var isShort = text.Length <= ShortLine;
        var label = LabelEnd.Match(before).Index;
        if (Published.EndsAt(before, label, 0))
        {
            return Plainness.Published; // 发布时间：
        }

        if (Made.EndsAt(before, label, 0) || (IsLabelled(before) && (sentence.Kind != SentenceKind.Body || isShort)))
        {
            return Plainness.Labelled;
        }

        if (IsBracketed.IsMatch(text) && Dateline.IsMatch(text.AsSpan(printed.End)))
        {
            return Plainness.Closing; // （2016年4月15日讯）
        }

        if (printed.Date.Year is null)
        {
            return sentence.Kind == SentenceKind.Header ? Plainness.Header
                : (IsAlone(text, printed) && sentence.Index >= count - ClosingLines) || IsDateline(text, printed) ? Plainness.Signature
                : Plainness.None;
        }

        if (IsReprinted(before) || IsClosingBracket(text, printed) || (Dateline.IsMatch(text.AsSpan(printed.End)) && text.AsSpan(0, printed.Start).Trim(" （(【[").IsEmpty) || IsDateline(text, printed)) // （2016年4月15日讯）
        {
            return Plainness.Closing;
        }

        if (MastheadWords.IsMatch(text) && (sentence.Kind != SentenceKind.Body || isShort))
        {
            return text.AsSpan().ContainsAny(SiteTools) ? Plainness.None : Plainness.Masthead;
        }

        return sentence.Kind switch
        {
            SentenceKind.Header or SentenceKind.Byline => Plainness.Header,
            SentenceKind.Furniture => IsAlone(text, printed) && !text.AsSpan().ContainsAny(SiteTools) ? Plainness.Signature : Plainness.None,
            _ => isShort && EndsLine(text, printed) ? Plainness.Signature : Plainness.None,
        };
    }

    private static bool IsLabelled(string before) =>
        PlainLabel.Match(before) is { Success: true } label && !Events.EndsAt(before, label.Index, 0);

    private static bool IsReprinted(string before) =>
        Sources.End(before is [.., ' '] ? before.AsSpan(0, before.Length - 1) : before) || Reprinted.IsMatch(before);

    /// <summary>（2023年9月2日《许昌日报》第1版）, （2022-04-30） at the end of a sentence.</summary>
    private static bool IsClosingBracket(string text, PrintedDate printed)
    {
        var close = text.AsSpan().TrimEnd();
        if (close.IsEmpty || close[^1] is not (')' or '）'))
        {
            return false;
        }

        var open = text.AsSpan(0, printed.Start).LastIndexOfAny("(（");
        return open >= 0 && close.Length - open <= ShortLine && !text.AsSpan(open, printed.Start - open).ContainsAny('》', '施', '修')
            && text.AsSpan(open + 1, close.Length - open - 2).IndexOfAny(")）") < 0 && !text.AsSpan(printed.End).ContainsAny(ChangesOfLaw);
    }

    private static bool IsAlone(string text, PrintedDate printed) =>
        text.AsSpan(0, printed.Start).Trim(" \t(（[【-—").IsEmpty && text.AsSpan(printed.End).Trim(" \t)）]】。-—").IsEmpty;

    /// <summary>某县应急管理局 2023年1月19日; 某某报 2008年11月11日: a name, the day, nothing more.</summary>
    private static bool EndsLine(string text, PrintedDate printed) =>
        (text.AsSpan(printed.End).Trim(" \t)）]】。印发").IsEmpty || PageTools.IsMatch(text, printed.End)) && text.AsSpan(0, printed.Start).IndexOfAny(Punctuation) < 0;

    /// <summary>某某网10月15日讯, 某某网罗田6月29日电: the day of the report where nothing else tells it.</summary>
    private static bool IsDateline(string text, PrintedDate printed) =>
        Dateline.IsMatch(text.AsSpan(printed.End)) && Outlet.IsMatch(text.AsSpan(0, printed.Start));

    [GeneratedRegex("^ ?(?:讯(?![息])|电(?=[ \\u3000（(])|消息(?![称显来灵人面的化]))", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Dateline { get; }

    [GeneratedRegex("^[ \\u3000]*[（(][^，。；）)]{0,12}[0-9年月]+日[ \\u3000]?讯[）)]", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex IsBracketed { get; }

    [GeneratedRegex("^(?! ?据)[\\p{Lo} ]{0,10}(?:(?:网|报|社|新闻|台|发布|在线|融媒|客户端)\\p{Lo}{0,4})$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Outlet { get; }

    /// <summary>…2007年4月3日| 09:12 【评论】【推荐】【关闭】.</summary>
    [GeneratedRegex("\\G[ \\u3000]*(?:[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?[ \\u3000]*(?:[【\\[][^】\\]]{1,6}[】\\]][ \\u3000]*)+$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex PageTools { get; }

    [GeneratedRegex("(?:时间|日期|于)? ?[:：丨|]? ?$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex LabelEnd { get; }

    [GeneratedRegex("(?:时间|日期) ?[:：丨|] ?$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex PlainLabel { get; }

    [GeneratedRegex("(?:今天|今日|现在|当前)(?:是|时间|日期)? ?[:：]? ?$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Today { get; }

    [GeneratedRegex("原载《[^》]{2,12}》 ?$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Reprinted { get; }

    [GeneratedRegex("星期[一二三四五六日天]|周[一二三四五六日]|第 ?[0-9一二三四五六七八九十]{1,4} ?[版期]|[0-9]{1,2} ?版|农历|[日晚晨时周导商]报|总第", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex MastheadWords { get; }
}
