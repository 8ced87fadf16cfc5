using System.Text.RegularExpressions;
using GovGraph.Core.Facts;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Resolution.People;

namespace GovGraph.Extraction.Relations.Rules;

/// <summary>Officials, one fact for each title: 区委副书记、区长张三 holds two posts.</summary>
internal sealed partial class OfficialRule(TitleWords words) : IRelationRule
{
    public IEnumerable<Fact> Find(ReportContext report)
    {
        foreach (var person in report.People.All.Where(p => p.IsOfficial && !p.IsDropped))
        {
            var official = report.Official(person);
            var titles = person.Titles.Where(t => t.Part.Kind != TitleKind.Person).ToList();
            if (titles.Count == 0)
            {
                yield return new OfficialFact(official, null, Quote.Of(report, person.FirstSentence, "official:acts as leaders do"));
            }

            foreach (var title in titles)
            {
                yield return new OfficialFact(official, Post(report, title), Quote.Of(report, title.Sentence, "official:title", [person.FirstSentence]));
            }
        }
    }

    private Post Post(ReportContext report, TitleUse use)
    {
        var title = use.Part.Text;
        var division = report.Districts.OfOrgan(title, use.Sentence);
        return new Post(title, OfGovernment.Replace(WithoutDistrict(title, division), ""), division, words.OrganOf(title), use.Part.Status, use.Part.Kind == TitleKind.Group);
    }

    /// <summary>县人民政府|副县长, 县|副县长: the post says itself whose it is, so both forms are one post.</summary>
    [GeneratedRegex("^(?:自治)?[县区市州旗省乡镇]?(?:(?:人民)?政府)?(?=(?:常务|代)?副?[县区市州旗省乡镇]长$)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex OfGovernment { get; }

    /// <summary>管城区委书记 is 区委书记 of 管城回族区: what is left keeps its 区, 县 or 市.</summary>
    private static string WithoutDistrict(string title, Division? division)
    {
        var bare = title.StartsWith('原') ? title[1..] : title.StartsWith("拟任", StringComparison.Ordinal) ? title[2..] : title;
        if (division is null)
        {
            return bare;
        }

        foreach (var d in division.Chain())
        {
            var common = 0;
            while (common < bare.Length && common < d.Name.Length - 1 && bare[common] == d.Name[common])
            {
                common++;
            }

            if (common >= 2)
            {
                return bare[common..];
            }
        }

        return bare;
    }
}
