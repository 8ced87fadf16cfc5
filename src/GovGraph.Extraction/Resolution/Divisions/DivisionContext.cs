using GovGraph.Core.Facts;
using GovGraph.Extraction.Lexicons.Divisions;
using GovGraph.Extraction.Mentions;

namespace GovGraph.Extraction.Resolution.Divisions;

/// <summary>Decides which division a printed name stands for, from the other names of the report.</summary>
internal sealed class DivisionContext
{
    /// <summary>In place of the code of a county that the report does not tell.</summary>
    private const string NoCounty = "000000";

    private readonly DivisionIndex index;
    private readonly int? year;
    private readonly HashSet<Division> known = [];

    /// <param name="mentions">All divisions of the report: what is plain by itself helps with what is not.</param>
    public DivisionContext(DivisionIndex index, int? year, IEnumerable<DivisionMention> mentions)
    {
        (this.index, this.year) = (index, year);
        var open = new List<IReadOnlyList<Division>>();
        foreach (var mention in mentions.Where(m => !m.IsTown))
        {
            var candidates = mention.IsBare ? Highest(Candidates(mention.Printed, true)) : Candidates(mention.Printed, false);
            if (candidates.Count == 1 && !mention.IsBare)
            {
                known.Add(candidates[0]);
            }
            else if (candidates.Count > 0)
            {
                open.Add(candidates);
            }
        }

        foreach (var candidates in open)
        {
            if (DivisionIndex.Choose(candidates, known) is { } chosen)
            {
                known.Add(chosen);
            }
        }
    }

    public int? Year => year;

    /// <summary>A report's first division helps with its towns; more are added as they become plain.</summary>
    public void Add(Division division) => known.Add(division);

    /// <summary>The division meant; null where several fit alike. A level word (临夏|州委) rules out what it does not fit.</summary>
    public Division? Resolve(string printed, bool isBare, LevelWord level = LevelWord.None)
    {
        var candidates = isBare ? Highest(Candidates(printed, isBare)) : Candidates(printed, isBare);
        if (level != LevelWord.None && candidates.Count > 1)
        {
            var fitting = candidates.Where(c => LevelWords.Of(c) == level).ToList();
            candidates = fitting.Count > 0 ? fitting : candidates;
        }

        return DivisionIndex.Choose(candidates, known);
    }

    /// <summary>匡河 of 匡河、河铺等12个乡镇: the town of one of the kinds that the list leaves open; null where the county has none.</summary>
    public Division? TownOfKinds(string name, IReadOnlyList<string> kinds, Division? county, IReadOnlyList<Division> others)
    {
        var town = others.Prepend(county).OfType<Division>()
            .SelectMany(within => kinds.Select(kind => index.TownByName(name + kind, within, year))).FirstOrDefault(t => t is not null);
        if (town is not null || county is not null)
        {
            return town;
        }

        var known = kinds.Where(kind => index.IsTownName(name + kind)).ToList(); // no county is known: of all towns there are, only one kind has the name
        return known.Count == 1 ? Town(name + known[0], null, []) : null;
    }

    /// <summary>A town within one of the divisions; where no list has it, one made of its name and of the code of the county given, if any.</summary>
    public Division Town(string printed, Division? county, IEnumerable<Division> others)
    {
        foreach (var within in others.Prepend(county).OfType<Division>())
        {
            if (index.TownByName(printed, within, year) is { } town)
            {
                return UnderIts(within, town);
            }
        }

        var name = printed.EndsWith('街') ? printed + "道" : printed;
        return county is { Level: not DivisionLevel.Province }
            ? new Division(county.Code + "-" + name, name, DivisionLevel.Town, county)
            : index.TownByName(printed, null, year) ?? new Division(NoCounty + "-" + name, name, DivisionLevel.Town, null);
    }

    /// <summary>
    /// Where the year is not told, towns lie in today's county; a report that calls it as it was called before (蓟县 for 蓟州区) means that one.
    /// </summary>
    private Division UnderIts(Division within, Division town) =>
        year is null && within.Level == DivisionLevel.County && town.Parent is { Level: DivisionLevel.County } ? town with { Parent = within } : town;

    /// <summary>黄山 is the city, not the district of that name in it; 临夏 the prefecture.</summary>
    private static IReadOnlyList<Division> Highest(IReadOnlyList<Division> candidates) => candidates.Count < 2
        ? candidates
        : [.. candidates.Where(c => !c.Chain().Skip(1).Any(above => candidates.Any(other => other.Code == above.Code)))];

    private IReadOnlyList<Division> Candidates(string printed, bool isBare)
    {
        var full = index.ByName(printed, year);
        return full.Count > 0 ? full : isBare || full.Count == 0 ? index.ByBareName(printed, year) : full;
    }
}
