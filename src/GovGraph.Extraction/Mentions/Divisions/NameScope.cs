using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Divisions;

/// <summary>Tells what a division's name is part of: an organ of its own, the name of something else, or nothing.</summary>
internal sealed partial class NameScope(NounList organs, NounList nameNouns)
{
    /// <summary>Characters a name reaches beyond the division at most where no tag tells its end.</summary>
    private const int Reach = 22;

    private const int LongestMotto = 8;

    private static readonly NounList BareOrgans = CueWords.Divisions.At(DivisionCueList.BareOrgan);

    private static readonly NounList Words = CueWords.Divisions.At(DivisionCueList.OwnWord);

    private const string Ends = "，。、；：！？“”《》〈〉【】 ,;:\"";

    public DivisionUse UseOf(TaggedSentence sentence, int start, int end)
    {
        var text = sentence.Text;
        if (IsOrgan(text, start, end))
        {
            return DivisionUse.Organ;
        }

        return Enclosure.IsInTitleMarks(text, start) || IsInMotto(text, start, end) || IsTaggedName(sentence, start, end) || IsCompany(text, end) ? DivisionUse.Name : DivisionUse.Plain;
    }

    /// <summary>罗田县委, 罗田县领导, 喀什地委; for a bare name the class stands between (喀什|地委).</summary>
    private bool IsOrgan(string text, int start, int end)
    {
        if (end >= text.Length)
        {
            return false;
        }

        var isBare = !IsClass(text[end - 1]);
        var from = isBare && end + 1 < text.Length && (IsClass(text[end]) || text[end] == '地') ? end + 1 : end;
        return (from > end || !isBare || text[end] is '行' or '融' or '发') && organs.BeginsAt(text, from) || (isBare && !Words.Contains(text.AsSpan(start, end - start)) && BareOrgans.BeginsAt(text, end) && !Rooms.IsMatch(text, end))
            || (start >= 2 && text.AsSpan(start - 2, 2) is "政协" or "中共");
    }

    /// <summary>罗田|公安路, 罗田|文联书院, 罗田|气象公园, 罗田|公安学校, 罗田|法院网: named after an organ, none.</summary>
    [GeneratedRegex("\\G[\\p{Lo}-[到走进入在和与对向]]{2,5}?(?<!局|庭|队|所|部|会)(?:路|街|巷|桥|小区|公园|广场|社区|大厦|小学|中学|学校|大学|学院|医院|公司|博物馆|出版社|报社|网(?![络格点信上]))", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Rooms { get; }

    /// <summary>“小田变大田”, “罗田好味”: a bare name in a few quoted words is part of a motto or a brand.</summary>
    private static bool IsInMotto(string text, int start, int end)
    {
        var open = text.LastIndexOf('“', start, Math.Min(start + 1, LongestMotto));
        var close = open < 0 ? -1 : text.IndexOf('”', open);
        return close >= end && close - open - 1 <= LongestMotto && close - open - 1 > end - start && !IsClass(text[end - 1]);
    }

    private static bool IsClass(char c) => c is '省' or '市' or '县' or '区' or '州' or '旗' or '盟';

    /// <summary>The tagger saw a longer name around it that closes like a company's or a school's.</summary>
    private bool IsTaggedName(TaggedSentence sentence, int start, int end)
    {
        foreach (var tag in sentence.Tags)
        {
            if (tag.Start > start)
            {
                break;
            }

            if (tag.End > end && tag.Tag is Tag.Body or Tag.Place && nameNouns.EndsAt(sentence.Text, tag.End, end))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>罗田县某某有限公司, 罗田县第一中学, without a tag: the first such noun before the name can end.</summary>
    private bool IsCompany(string text, int end)
    {
        var stop = Math.Min(text.Length, end + Reach);
        for (var i = end; i < stop && !Ends.Contains(text[i], StringComparison.Ordinal); i++)
        {
            if (text[i] is '公' && text.AsSpan(i).StartsWith("公司"))
            {
                return !text.AsSpan(end, i - end).ContainsAny('到', '在', '的') && !text.AsSpan(end, i - end).ContainsAny('赴', '对', '与');
            }
        }

        return (text.Length - end >= 2 && nameNouns.BeginsAt(text, end)) || IsPaper(text, end);
    }

    private static bool IsPaper(string text, int end) =>
        end + 1 < text.Length && text[end] == '报' && text[end + 1] is '讯' or ' ' or '记';
}
