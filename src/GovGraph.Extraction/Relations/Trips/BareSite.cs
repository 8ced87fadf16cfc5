using System.Text.RegularExpressions;
using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Resolution.Places;

namespace GovGraph.Extraction.Relations.Trips;

/// <summary>松山物流园项目总投资12亿元。张三来到|项目现场|，…: the one project told just before.</summary>
internal sealed partial class BareSite(ReportContext report)
{
    private const int Reach = 2;

    /// <summary>The project, and where its site is named in the sentence; null without one.</summary>
    public (PlaceEntity Place, int Start)? Of(int index)
    {
        if (report.Mentions.Of<PlaceMention>(index).Any() || Site.Match(report.Sentences[index].Text) is not { Success: true } site)
        {
            return null;
        }

        for (var i = index - 1; i >= Math.Max(0, index - Reach) && report.Sentences[i].Article == report.Sentences[index].Article && report.Sentences[i].Kind == SentenceKind.Body; i--)
        {
            var told = report.Mentions.Of<PlaceMention>(i).Select(p => report.Places.Meant.GetValueOrDefault(p)).OfType<PlaceEntity>().Distinct().ToList();
            if (told.Count > 0)
            {
                return told is [{ IsProject: true } only] ? (only, site.Index) : null;
            }
        }

        return null;
    }

    [GeneratedRegex("(?:来到|走进|深入|赶到|走到|前往|进入|抵达)(?:该|这个)?(?:项目|工程)?(?:建设|施工|作业)?(?:项目)?(?:现场|工地)(?=[，。；]|察看|查看|了解|看望|慰问|检查|督导|调研)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Site { get; }
}
