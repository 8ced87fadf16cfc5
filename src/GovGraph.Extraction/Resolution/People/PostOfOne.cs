using System.Text.RegularExpressions;
using GovGraph.Extraction.Mentions.Words;

namespace GovGraph.Extraction.Resolution.People;

/// <summary>Posts that are not shared out in a list, for there is only one who holds them.</summary>
internal static partial class PostOfOne
{
    /// <summary>县长张三以及|李四、王五等县领导, 县长张三、|李四等县领导: the post in front is of the first alone, for there is but one or he is set apart.</summary>
    public static bool IsOnes(string text, List<NamedPerson> people, int last)
    {
        var first = last;
        while (first > 0 && people[first].Inherited)
        {
            first--;
        }

        return people[first].Titles.Any(t => Single.IsMatch(t.Text)) || (first < last && Marks.Is(text, people[first].End, "以及"));
    }

    [GeneratedRegex("^(?!.*副)[^，]*(?:[省市县区州旗盟]委书记|[省市县区州旗盟]长|政协(?:党组书记|主席)|人大(?:常委会)?(?:党组书记|主任)|专员)$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Single { get; }
}
