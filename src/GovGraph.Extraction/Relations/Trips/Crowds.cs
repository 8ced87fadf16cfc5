using System.Buffers;
using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions;

namespace GovGraph.Extraction.Relations.Trips;

/// <summary>People without names who go somewhere of their own: 志愿者|走进某社区, 县水利局、应急局连夜|赶赴某村.</summary>
internal static partial class Crowds
{
    /// <summary>带领志愿者, 与职工: somebody else is with them.</summary>
    private static readonly SearchValues<char> Leading = SearchValues.Create("带率同与和随陪，");
    private static readonly NounList People = CueWords.Persons.At(PersonCueList.Crowd);
    private static readonly NounList LeadersOf = CueWords.Persons.At(PersonCueList.CrowdLeaders);
    private static readonly NounList Adverbs = CueWords.Persons.At(PersonCueList.CrowdAdverb);
    private static readonly NounList Ways = CueWords.Persons.At(PersonCueList.BodyWay);

    /// <summary>旗四大班子领导, 县医院医护人员先后: the clause before the verb names nobody, and nobody leads them.</summary>
    public static bool Go(ReadOnlySpan<char> before)
    {
        if (before.ContainsAny(Leading))
        {
            return false;
        }

        while (Adverbs.LengthBefore(before, before.Length) is > 0 and var adverb)
        {
            before = before[..^adverb];
        }

        return People.End(before) || (Leaders.Match(before.ToString()) is { Success: true } leaders && LeadersOf.End(before[..leaders.Index]));
    }

    /// <summary>各小组深入某水库, 县水利局、应急局连夜赶赴某村: of whom nobody is named.</summary>
    public static bool Sent(string text, int verb)
    {
        var start = Clause.Start(text, verb);
        var before = text.AsSpan(start, verb - start);
        if (Groups.IsMatch(before))
        {
            return true;
        }

        while (Ways.LengthBefore(before, before.Length) is > 0 and var way)
        {
            before = before[..^way];
        }

        return Bodies.IsMatch(before);
    }

    [GeneratedRegex("领导(?:干部|成员|班子成员)?$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft, Patterns.TimeOut)]
    private static partial Regex Leaders { get; }

    [GeneratedRegex("^(?:各|[两三四五六七八0-9]{1,2}个)(?:检查|督查|督导|工作|调研|走访|慰问|排查|巡查)?(?:小?组|小?队)(?:分别|分头|先后|随后|还)*$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Groups { get; }

    [GeneratedRegex("^(?:[省市县区州旗镇乡村]|街道|社区|当地)[^，。；的]{1,30}?[局委办会站所队院部校司心]$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Bodies { get; }
}
