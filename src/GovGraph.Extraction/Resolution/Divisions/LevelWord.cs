using System.Text.RegularExpressions;
using GovGraph.Core.Facts;

namespace GovGraph.Extraction.Resolution.Divisions;

/// <summary>The word by which organs of a level are called without a name (县委, 市长, 州人大, 地委, 自治区).</summary>
internal enum LevelWord
{
    None,
    Province,
    AutonomousRegion,
    City,
    AutonomousPrefecture,
    Region,
    League,
    District,
    County,
    Banner,
    Town,
}

/// <summary>Reads level words, and says which of them fits a division.</summary>
internal static partial class LevelWords
{
    /// <summary>顺河回族区 is a District, 临夏回族自治州 an AutonomousPrefecture, 上海市 a City.</summary>
    public static LevelWord Of(Division division) => division.Level == DivisionLevel.Town ? LevelWord.Town : division.Name switch
    {
        [.., '自', '治', '区'] => LevelWord.AutonomousRegion,
        [.., '地', '区'] => LevelWord.Region,
        [.., '省'] => LevelWord.Province,
        [.., '市'] => LevelWord.City,
        [.., '州'] => LevelWord.AutonomousPrefecture,
        [.., '盟'] => LevelWord.League,
        [.., '区'] => LevelWord.District,
        [.., '县'] => LevelWord.County,
        [.., '旗'] => LevelWord.Banner,
        _ => LevelWord.None,
    };

    /// <summary>The level that a title or an organ begins with: 副县长, 县水利局局长, 代市长, 原区委书记, 自治区副主席.</summary>
    public static LevelWord At(ReadOnlySpan<char> title)
    {
        while (title.Length > 1 && title[0] is '副' or '代' or '原' or '拟' or '任')
        {
            title = title[1..];
        }

        if (title.StartsWith("常务副"))
        {
            title = title[3..];
        }

        return title.StartsWith("自治区") ? LevelWord.AutonomousRegion
            : title.StartsWith("自治州") ? LevelWord.AutonomousPrefecture
            : title.StartsWith("自治县") ? LevelWord.County
            : title.StartsWith("街道") ? LevelWord.Town
            : title.StartsWith("行署") || title.StartsWith("地委") || title.StartsWith("地区") ? LevelWord.Region
            : title.Length < 2 ? LevelWord.None
            : OfCharacter(title[0]);
    }

    public static LevelWord OfCharacter(char c) => c switch
    {
        '省' => LevelWord.Province,
        '市' => LevelWord.City,
        '州' => LevelWord.AutonomousPrefecture,
        '地' => LevelWord.Region,
        '盟' => LevelWord.League,
        '区' => LevelWord.District,
        '县' => LevelWord.County,
        '旗' => LevelWord.Banner,
        '镇' or '乡' => LevelWord.Town,
        _ => LevelWord.None,
    };

    /// <summary>县委, 副区长, 我市, 全州, 市直, 自治区党委, 行署专员; what stands in front is for the caller to look at.</summary>
    [GeneratedRegex("(?<our>来?我)(?<level>[省市县区州旗盟])|全(?<all>[省市县区州旗盟])(?!面|域|国)|(?<level>自治区|行署|地委|[省市县区州旗盟](?=[委长直里]|党委|党政|政府|人民政府|人大|政协|纪委|监委|领导|级领导|[四]大?[个套家大]?班子|两办|法院|检察院|人武部|水|发)|(?<=[副代])[省市县区州旗盟](?=长))", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    public static partial Regex Shape { get; }
}
