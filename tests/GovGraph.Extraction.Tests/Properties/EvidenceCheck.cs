using System.Text;
using System.Text.RegularExpressions;
using GovGraph.Core.Facts;
using GovGraph.Core.Text;

namespace GovGraph.Extraction.Tests.Properties;

/// <summary>
/// What has to hold of every fact: its ranges, joined, are the quoted sentence; what it leans on lies in the text; every name it holds is
/// printed, white space aside, in the sentence or in what it leans on.
/// </summary>
internal static partial class EvidenceCheck
{
    private const string Quotes = "“”\"‘’'「」『』﹁﹂《》〈〉";

    public static IEnumerable<string> Faults(ReportFacts report)
    {
        foreach (var fact in report.Facts)
        {
            foreach (var fault in Faults(report.Report.Text, fact))
            {
                yield return $"{FactJson.KindOf(fact)} by {fact.Evidence.Rule}: {fault}\n      {fact.Evidence.Sentence}";
            }
        }
    }

    private static IEnumerable<string> Faults(string text, Fact fact)
    {
        var evidence = fact.Evidence;
        if (evidence.Ranges.Concat(evidence.LeansOn).Any(r => r.Start < 0 || r.Length <= 0 || r.Start > text.Length - r.Length))
        {
            yield return "a range does not lie in the text";
            yield break;
        }

        if (Joined(text, evidence.Ranges) != evidence.Sentence)
        {
            yield return $"its ranges read '{Joined(text, evidence.Ranges)}'";
        }

        var shown = Plain(evidence.Sentence + "\n" + Joined(text, evidence.LeansOn));
        foreach (var name in Names(fact).Distinct())
        {
            if (!shown.Contains(Plain(name), StringComparison.Ordinal) && !(fact is MeetingFact or RoleFact && IsAroundVerb(Plain(name), shown)))
            {
                yield return $"'{name}' is not printed";
            }
        }

        if (fact is OfficialFact { Post: { } post } && !IsPrinted(Plain(post.Title), shown))
        {
            yield return $"title '{post.Title}' is not printed";
        }
    }

    private static IEnumerable<string> Names(Fact fact) => fact switch
    {
        OfficialFact f => [f.Official.Name],
        PersonFact f => [f.Name],
        ProjectFact f => [f.Place.Name],
        SiteFact f => [f.Place.Name],
        MeetingFact f => [f.Meeting.Name],
        RoleFact f => [f.Official.Name, f.Meeting.Name],
        InspectionFact f => [f.Official.Name, f.Place.Name, f.Leader?.Name ?? f.Official.Name],
        InitiativeFact f => [f.Name],
        _ => [], // a division has its official name, which need not be printed; a day of publication is no name
    };

    /// <summary>县人大常委会|召开|第三次会议: a numbered meeting is named without the verb that the page prints inside its name.</summary>
    private static bool IsAroundVerb(string name, string shown) => Enumerable.Range(1, name.Length - 1).Any(at =>
        name[at] == '第' && (shown.Contains(name[..at] + "召开" + name[at..], StringComparison.Ordinal) || shown.Contains(name[..at] + "举行" + name[at..], StringComparison.Ordinal)));

    /// <summary>As it stands, or with the noun that it shares with the next title: 组织部部长 of 组织部、统战部部长.</summary>
    private static bool IsPrinted(string title, string shown)
    {
        if (shown.Contains(title, StringComparison.Ordinal))
        {
            return true;
        }

        for (var at = 2; at < title.Length - 1; at++)
        {
            var own = shown.IndexOf(title[..at] + "、", StringComparison.Ordinal);
            if (own >= 0 && shown.IndexOf(title[at..], own, StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static string Joined(string text, IReadOnlyList<TextSpan> ranges) => string.Concat(ranges.Select(r => text.Substring(r.Start, r.Length)));

    /// <summary>县(xiàn)长(zhǎng): how a character is read is not text, and no name has it.</summary>
    [GeneratedRegex("(?<=[\u3400-\u9FFF])[(（](?=[a-z]{0,5}[^\x00-\x7F\u3000-\uFFFF])[a-z\u00C0-\u01FF\u0251\u0261\u1E00-\u1EFF]{1,7}[)）]", RegexOptions.CultureInvariant)]
    private static partial Regex Pinyin { get; }

    /// <summary>Without white space and quotes: an initiative is named without its quotes (“二分之一”工作法).</summary>
    private static string Plain(string text)
    {
        text = Pinyin.Replace(text, "");
        var plain = new StringBuilder(text.Length);
        foreach (var c in text.Where(c => c == '\n' || (!char.IsWhiteSpace(c) && !Quotes.Contains(c, StringComparison.Ordinal))))
        {
            plain.Append(c);
        }

        return plain.ToString();
    }
}
