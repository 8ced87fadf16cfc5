using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions.Words;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>Whom one sees: 到某村的|老党员家中|看望, 慰问某村|道德模范张三: somebody's home is no place that is named, and his village only tells where he lives.</summary>
internal static partial class Homes
{
    private const int Reach = 12;
    private const int HouseholdReach = 10;
    private const int DeedReach = 20;
    private static readonly NounList Households = CueWords.Places.At(PlaceCueList.Household);
    private static readonly NounList HouseholdsOf = CueWords.Places.At(PlaceCueList.HouseholdOf);
    private static readonly NounList NoHouseholds = CueWords.Places.At(PlaceCueList.NoHousehold);

    /// <summary>到某村的|老党员家中|看望, 来到某村|困难群众张三、李四家中, 看望了某村的|困难户|: somebody's home is no place that is named.</summary>
    public static bool Is(string text, FoundName name) => text[name.End - 1] is '村' or '区' && IsHome(text, name.End);

    /// <summary>慰问了某村|双女户张三、|某村|军属李四: who is seen stands right behind, with what he is at most.</summary>
    public static bool Is(TaggedSentence sentence, FoundName name, VisitCue cue)
    {
        var text = sentence.Text;
        if (text[name.End - 1] is not ('村' or '区' or '组' or '寨' or '屯'))
        {
            return false;
        }

        var person = sentence.Tags.FirstOrDefault(t => t.Start >= name.End && t.Start <= name.End + Reach && t.Tag == Tag.Person);
        return person.Length > 0 && Described.IsMatch(text.AsSpan(name.End, person.Start - name.End))
            && (SeesPeople.IsMatch(text.AsSpan(cue.Start, cue.End - cue.Start)) || AtHome.IsMatch(text, person.End));
    }

    [GeneratedRegex("看望|慰问|探望|走访|探访", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex SeesPeople { get; }

    /// <summary>某村|建国前老党员|张三: no deed between.</summary>
    [GeneratedRegex("^(?!在|里|内)[\\p{Lo}0-9“”-[与和由向对同给为听察查访慰了解探并看询问，]]*$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Described { get; }

    [GeneratedRegex("\\G(?:同志)?(?:等[^，。；、]{0,6})?(?:、[^，。；]{2,24})?的?家(?:中|里|看望|慰问|走访|，|。|$)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex AtHome { get; }

    private static bool IsHome(string text, int at)
    {
        var isOf = Marks.Is(text, at, "的");
        if (Households.BeginsAt(text, isOf ? at + 1 : at) || (isOf && HouseholdsOf.Next(text, at + 1, HouseholdReach) is > 0 and var of && text.AsSpan(at, of - at).IndexOfAny("，。；、") < 0))
        {
            return true;
        }

        return Home.IsMatch(text, at) && !TellsDeed(text, at);
    }

    /// <summary>走访|农家, 走访|企业家: another deed before 家, or no home.</summary>
    private static bool TellsDeed(string text, int at)
    {
        for (var i = at; i <= at + DeedReach && i < text.Length; i++)
        {
            if (NoHouseholds.BeginsAt(text, i))
            {
                return true;
            }

            if (char.GetUnicodeCategory(text[i]) != System.Globalization.UnicodeCategory.OtherLetter)
            {
                return false;
            }
        }

        return false;
    }

    [GeneratedRegex(@"\G的?[^，。；]{2,24}家(?:中|里|，|。|看望|慰问|走访)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Home { get; }
}
