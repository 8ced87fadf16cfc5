using System.Text.RegularExpressions;

namespace GovGraph.Extraction.Resolution.Divisions;

/// <summary>What follows a level word where somebody of that level is named: 委书记, 长, 委常委, 领导, 人大常委会主任, 委督查室.</summary>
internal static partial class LeaderWords
{
    [GeneratedRegex("\\G(?:委?(?:副?书记|常委|秘书长|办主任)|长|领导|级领导|人大[^，。]{0,6}(?:主任|书记)|政协[^，。]{0,6}(?:主席|书记)|政府[^，。]{0,4}(?:长|主任)|委[^，。、]{1,6}部[^，。]{0,3}部长|人武部|[^，。、]{2,8}局(?:副?局长)|[^，。、]{2,8}委副?主任|副?主席|副?专员)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    public static partial Regex Shape { get; }
}
