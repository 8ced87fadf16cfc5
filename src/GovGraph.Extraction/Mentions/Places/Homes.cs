using System.Text.RegularExpressions;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>Whom one sees: 到某村的|老党员家中|看望, 慰问某村|道德模范张三: somebody's home is no place that is named, and his village only tells where he lives.</summary>
internal static partial class Homes
{
    private const int Reach = 12;

    /// <summary>到某村的|老党员家中|看望, 来到某村|困难群众张三、李四家中, 看望了某村的|困难户|: somebody's home is no place that is named.</summary>
    public static bool Is(string text, FoundName name) => text[name.End - 1] is '村' or '区' && Home.IsMatch(text, name.End);

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

    [GeneratedRegex(@"\G的?(?:困难群众|困难户|困难家庭|贫困户|特困|脱贫户|低保户|五保户|老党员|老干部|孤寡老人|独居老人|高龄老人|退役军人|烈属|军属|劳模)[^，。；、]{0,14}|\G的[^，。；、]{0,10}(?:困难|贫困|特困|脱贫|低保|五保|老党员|老干部|孤寡|独居|高龄|退休|退役|退伍|烈属|军属|劳模|模范)[^，。；、]{0,14}|\G(?!\p{Lo}{0,20}(?:走访|看望|慰问|查看|察看|了解|检查|调研|来到|走进|专家|企业家|农家|大家))的?[^，。；]{2,24}家(?:中|里|，|。|看望|慰问|走访)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Home { get; }
}
