using System.Text.RegularExpressions;
using GovGraph.Extraction.Resolution.People;

namespace GovGraph.Extraction.Relations.Trips;

/// <summary>云阳中学始建于1950年。|校长王立新|走进教室: the head of a village, a school, a hospital, a unit is at home there and visits nothing.</summary>
internal static partial class AtHome
{
    /// <summary>Whether one of his posts is of the place, or all of them are such as a place of that kind has.</summary>
    /// <param name="official">Somebody who does there what visitors do.</param>
    /// <param name="place">The name of the place.</param>
    public static bool Is(PersonEntity official, string place)
    {
        var posts = official.CurrentPosts.Select(p => p.Text).ToList();
        return posts.Exists(p => IsOf(p, place)) || (posts.Count > 0 && posts.TrueForAll(Local.IsMatch));
    }

    /// <summary>县人民医院院长 in 县人民医院, 交警大队大队长 in 云阳县交警大队.</summary>
    private static bool IsOf(string post, string place)
    {
        var body = Head.Replace(post, "");
        return body.Length > 2 && (place.EndsWith(body, StringComparison.Ordinal) || body.EndsWith(place, StringComparison.Ordinal) || post.Contains(place, StringComparison.Ordinal));
    }

    [GeneratedRegex("(?:党委|党组|党总支|党支部|总支|支部|村委会|居委会)?(?:第一)?副?(?:书记|主任|校长|园长|院长|场长|厂长|站长|所长|馆长|[大中支总]?队长|教导员|董事长|总经理|经理|负责人)$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Head { get; }

    /// <summary>村主任, 社区书记, 驻村第一书记; 校长, 大队长 without an organ.</summary>
    [GeneratedRegex("^(?:驻村.*|(?:.*(?<!驻)(?:村|社区))(?:党委|党总支|党支部|总支|支部|支|支部委员会|村委会|居委会|委会|两委|民委员会)*(?:第一)?副?(?:书记|主任|支书|会计|文书)|副?(?:校长|园长|院长|场长|厂长|站长|所长|馆长|[大中支]?队长|教导员|护士长|支书|第一书记))$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Local { get; }
}
