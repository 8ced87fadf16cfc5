using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;
using Marks = GovGraph.Extraction.Mentions.Words.Marks;

namespace GovGraph.Extraction.Resolution.People;

/// <summary>Where a notice of appointments has a name, whatever the tagger took it for: 免去|何冰|县水利局局长职务; |丁禾|，男，汉族.</summary>
internal sealed partial class NoticeNames(Surnames surnames)
{
    private const int Ordinary = 3;
    private static readonly NounList NoNames = CueWords.Names.At(NameCueList.NoName);
    private static readonly NounList LabelPosts = CueWords.Titles.At(TitleCueList.ShortPost, TitleCueList.PostOfLabel);

    public IEnumerable<(int Start, int End)> Find(string text)
    {
        var first = First(text);
        if (first > 0 && surnames.BeginsWithOne(text[..first]))
        {
            yield return (0, first);
        }

        foreach (Match match in Dismissed.Matches(text).Concat(InItem.Matches(text)))
        {
            var name = match.Groups["name"];
            if (surnames.BeginsWithOne(name.Value))
            {
                yield return (name.Index, name.Index + name.Length);
            }
        }
    }

    /// <summary>Length of the name that the text begins with; 0 for none.</summary>
    private static int First(string text) =>
        IsLabel(text) ? Ordinary
        : !NoNames.Begin(text) && Labelled.Match(text) is { Success: true } labelled ? labelled.Length
        : Described.Match(text) is { Success: true } described ? described.Length
        : 0;

    /// <summary>|丁一舟|同志：…, |丁一舟|常务副县长：….</summary>
    private static bool IsLabel(string text)
    {
        if (!Three.IsMatch(text))
        {
            return false;
        }

        var post = Ordinary + (Marks.Is(text, Ordinary, "常务") ? 2 : 0);
        post += Marks.Is(text, post, "副") ? 1 : 0;
        return Marks.Is(text, Ordinary, "同志：") || (LabelPosts.LengthAt(text, post) is > 0 and var length && Marks.Is(text, post + length, "："));
    }

    [GeneratedRegex("^\\p{Lo}{3}", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Three { get; }

    [GeneratedRegex("(?:免去|免除|任命)(?<name>\\p{Lo}{2,3})(?=(?:同志)?(?:的)?[县市区州旗省镇乡](?:委|政府|人民|人大|政协|纪委|监委|[^，。；]{1,16}(?:局|办|委|中心|院|站|所|校|部|主任|书记))[^，。；]{0,16}职务)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Dismissed { get; }

    /// <summary>|丁一舟|：县委副书记、县长.</summary>
    [GeneratedRegex("^\\p{Lo}{2,3}(?=：[^，。；：]{0,20}(?:书记|长|主任|主席|委员|成员)[、，。])", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Labelled { get; }

    [GeneratedRegex("^\\p{Lo}{2,4}(?=[，、][男女][，、]|（[男女]）[，、]|（[^）]{1,5}族）[，、]|[，、：](?:试用期[^，。；]{1,8}，)?现任)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Described { get; }

    /// <summary>5.|简书怀|的县水利局局长职务, （二）|余何|为县财政局局长: an item of a notice, whose number the tagger reads together with the name.</summary>
    [GeneratedRegex("^[（(]?[0-9一二三四五六七八九十]{1,3}[.．、)）]\\s*(?<name>\\p{Lo}{2,4}?)(?<![县市区州旗镇乡村局委办院校所站部])(?=(?:同志)?(?:(?:的|(?=[县市区州旗省镇乡][^的]))[^，。；]{3,30}职务[，。；]?$|(?:为|任)\\p{Lo}[^，。；]{2,30}(?:长|主任|书记|主席|委员|官|总队长)[，。；]?$)|，(?:[男女]，|(?:试用期[^，。；]{1,8}，)?现任))", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex InItem { get; }
}
