using GovGraph.Core.Facts;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Lexicons.Divisions;
using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Resolution.Places;

/// <summary>Which mentions mean one place: the same name, or a later short form (分拣中心 after 某镇冷链分拣中心二期).</summary>
internal static class PlaceResolver
{
    private const int ShortestPart = 3;
    private const int LongestTown = 4;
    private const int LongestCounty = 8;
    private const string CountyEnds = "寨港湖城桥岛店场塔林河渡口坝屯谷江海州";
    private static readonly NounList LongEnds = CueWords.Places.At(PlaceCueList.LongEnd);
    private static readonly NounList Stages = CueWords.Places.At(PlaceCueList.Stage);

    public static Places Resolve(
        IReadOnlyList<TaggedSentence> sentences, IReadOnlyList<IReadOnlyList<PlaceMention>> mentions, Districts districts, DivisionIndex index, string? source)
    {
        var owner = new PageOwner(sentences, source);
        var all = new List<PlaceEntity>();
        var meant = new Dictionary<PlaceMention, PlaceEntity>(ReferenceEqualityComparer.Instance);
        foreach (var printed in mentions.SelectMany(m => m).Where(m => sentences[m.Sentence].Kind == SentenceKind.Body).OrderBy(m => m.IsOnlyDescribed))
        {
            var mention = printed;
            if (printed.IsOwn)
            {
                if (owner.Of(printed) is not { } name)
                {
                    continue;
                }

                mention = printed with { Name = name };
            }

            var district = districts.DistrictAt(mention.Sentence, mention.Start);
            if (!mention.IsProject && mention.Name.Length <= LongestTown && index.IsTownOf(district, mention.Name))
            {
                continue; // 观摩了某湖、某屯等乡镇: they end like places and are towns of the county
            }

            if (!mention.IsProject && IsCounty(mention.Name, index))
            {
                continue;
            }

            var known = all.FirstOrDefault(p => p.Name == mention.Name) ?? all.FirstOrDefault(p => IsPart(mention.Name, p.Name));
            if (known is null && !mention.IsOnlyDescribed && all.FirstOrDefault(p => IsPart(p.Name, mention.Name) && !IsElsewhere(p, mention.Name, district)) is { } shorter)
            {
                shorter.Named = mention;
                known = shorter;
            }

            known ??= mention.Cue == PlaceCue.Named ? null : all.Find(p => p.Named.Cue == PlaceCue.Visited && IsContracted(mention.Name, p.Name));
            known ??= mention.Cue == PlaceCue.At ? all.Find(p => IsDepartment(mention.Name, p.Name)) : null;
            if (known is null)
            {
                known = new PlaceEntity(mention);
                all.Add(known);
            }

            known.IsProject |= mention.IsProject && !mention.IsOnlyDescribed;
            known.District ??= district;
            meant[printed] = known;
        }

        return new Places(all, meant);
    }

    /// <summary>赴|安徽省金寨|, 到|张家港|: a county or city whose short name ends like a place, with its province or city before it or alone.</summary>
    private static bool IsCounty(string name, DivisionIndex index)
    {
        if (name.Length is < 3 or > LongestCounty || !CountyEnds.Contains(name[^1], StringComparison.Ordinal))
        {
            return false;
        }

        for (var at = 2; at <= name.Length - 2; at++)
        {
            if (index.ByBareName(name[at..]).Any(d => d.Level != DivisionLevel.Town && d.Chain().Any(above => above.Level == DivisionLevel.Province && name.AsSpan(0, at).StartsWith(above.Name.AsSpan(0, 2)) && name[..at].TrimEnd('省', '市').Length <= 3)))
            {
                return true;
            }
        }

        return index.ByBareName(name).Any(d => d.Level != DivisionLevel.Town && !d.Name.EndsWith('区'));
    }

    /// <summary>禁毒基地 seen in one county and 河东区禁毒基地: the name says that it is that of another.</summary>
    private static bool IsElsewhere(PlaceEntity known, string whole, Division? district) =>
        known.Named.Cue == PlaceCue.Visited && district is not null && known.District is not null && district != known.District
        && whole.StartsWith(district.Name, StringComparison.Ordinal);

    /// <summary>A short form leaves out what stands in front (or the stage behind), never the noun that says what it is.</summary>
    private static bool IsPart(string part, string whole) =>
        part.Length >= ShortestPart && part.Length < whole.Length
        && (whole.EndsWith(part, StringComparison.Ordinal)
            || (part.Length >= 4 && IsStage(whole, part))
            || (part.Length >= 4 && IsCompany(whole) && !IsCompany(part) && whole.Contains(part, StringComparison.Ordinal))
            || (whole.StartsWith(part, StringComparison.Ordinal) && LongEnds.Contains(whole.AsSpan(part.Length))));

    /// <summary>青禾生物 of 云阳县青禾生物科技有限公司.</summary>
    private static bool IsCompany(string name) => name.EndsWith("公司", StringComparison.Ordinal) || name.EndsWith("集团", StringComparison.Ordinal);

    /// <summary>河西安置点 of 河西易地搬迁安置点: how it begins and what it is.</summary>
    private static bool IsContracted(string part, string whole) =>
        part.Length is >= 5 and <= 8 && whole.Length > part.Length + 1 && whole.Contains(part[..2], StringComparison.Ordinal) && whole.EndsWith(part[2..], StringComparison.Ordinal);

    /// <summary>在县医院|急诊科, after 来到县医院: part of the same stop.</summary>
    private static bool IsDepartment(string part, string body) =>
        part.Length - body.Length is > 1 and < 7 && body.EndsWith('院') && part.StartsWith(body, StringComparison.Ordinal) && "科室部房区".Contains(part[^1], StringComparison.Ordinal);

    private static bool IsStage(string whole, string part)
    {
        var at = whole.IndexOf(part, StringComparison.Ordinal);
        return at >= 0 && Stages.Contains(whole.AsSpan(at + part.Length).Trim("（）"));
    }
}
