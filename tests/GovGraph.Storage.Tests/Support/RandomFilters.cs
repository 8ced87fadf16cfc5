using GovGraph.Core.Answers;

namespace GovGraph.Storage.Tests.Support;

/// <summary>Filters as nobody would think of them, over the names that generated reports have.</summary>
internal static class RandomFilters
{
    private static readonly string[] Officials = ["秦望舒", "杜若", "𠮷田", "！号", "吕俊", "a'b", "王\"五", "无名"];
    private static readonly string[] Places = ["青云里", "青云里街区", "“青云里”街区", "学潼路(二期)", "望河社区", "锂电池 产业园", "%", "没有"];
    private static readonly string[] Districts = ["管城回族区", "管城区", "二七区", "410000", "郑州市", "河南省", "北下街街道", "410104001", "湖北省"];
    private static readonly string[] Meetings = ["会", "会0", "会1", "会3", "*", "议"];

    public static GraphFilter Make(Random random)
    {
        string? Perhaps(string[] from) => random.Next(3) == 0 ? from[random.Next(from.Length)] : null;
        DateOnly? Day() => random.Next(3) == 0 ? new DateOnly(2022, 12, 25).AddDays(random.Next(760)) : null;
        return new()
        {
            Official = Perhaps(Officials),
            Project = Perhaps(Places),
            District = Perhaps(Districts),
            Meeting = Perhaps(Meetings),
            From = Day(),
            To = Day(),
            Sites = random.Next(2) == 0,
            Limit = random.Next(2) == 0 ? null : 1 + random.Next(9),
        };
    }
}
