using System.Text.RegularExpressions;
using GovGraph.Extraction.Relations.Acts;

namespace GovGraph.Extraction.Relations.Trips;

/// <summary>Parties that are called by number: 张三、李四分别担任第一组、第二组组长。…第二组往西走。</summary>
internal sealed partial class Teams
{
    private readonly Dictionary<char, GroupAct> leaders = [];

    public void Clear() => leaders.Clear();

    /// <summary>Who leads which, as far as a predicate tells.</summary>
    public void Read(GroupAct group, string predicate)
    {
        if (Leads.Match(predicate) is not { Success: true } match)
        {
            return;
        }

        var numbers = match.Groups["number"].Captures.Select(c => c.ValueSpan[0]).ToList();
        if (numbers.Count == 1)
        {
            leaders[numbers[0]] = group;
        }
        else if (numbers.Count == group.Uses.Count)
        {
            foreach (var (i, number) in numbers.Index())
            {
                leaders[number] = group with { Uses = [group.Uses[i]] };
            }
        }
    }

    /// <summary>Whose party a sentence is about; null if it begins with no number of one.</summary>
    public GroupAct? Of(string sentence) =>
        leaders.Count > 1 && Named.Match(sentence) is { Success: true } match ? leaders.GetValueOrDefault(match.Groups["number"].ValueSpan[0]) : null;

    [GeneratedRegex("^(?:分别)?(?:带领|带|率领|率|担任|任|为|在)(?:(?:第|调研|检查|督导|督查|观摩|考察|慰问)*(?<number>[一二三四五六七八1-8])(?:组|路|小组|队|分队)(?:组长|队长)?[、和]?)+", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Leads { get; }

    [GeneratedRegex("^ *第?(?<number>[一二三四五六七八1-8])(?:组|路|小组|队|分队|路人马)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Named { get; }
}
