using GovGraph.Core.Facts;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Lexicons.Divisions;
using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Resolution.Divisions;

/// <summary>Reads which division a title or an organ belongs to: 罗田县委书记, 县委书记, 市交通运输局局长, 镇党委书记.</summary>
internal sealed class OrganReader(
    DivisionIndex index, DivisionContext context, IReadOnlyList<TaggedSentence> sentences, ILookup<int, Located> located, Actors actors, ItemLabel labels)
{
    private static readonly string[] Prefixes = CueWords.Divisions.InOrder(DivisionCueList.BeforeOrgan);
    private static readonly NounList Central = CueWords.Divisions.At(DivisionCueList.Central);
    private static readonly NounList Words = CueWords.Divisions.At(DivisionCueList.OwnWord);

    /// <summary>Null where the level is not known, or nothing of a level is printed.</summary>
    public Division? Read(string title, int sentence)
    {
        var name = Strip(title);
        if (Central.Begin(name))
        {
            return null;
        }

        if (Named(name, sentence) is { } named)
        {
            return named;
        }

        var level = LevelWords.At(name);
        return level switch
        {
            LevelWord.None => null,
            LevelWord.Town => LastTown(name, sentence),
            _ => ByLevel(level, name, sentence),
        };
    }

    /// <summary>A division or a town in front: 黄冈市黄州区委书记 is of 黄州区, 三里畈镇党委书记 of the town.</summary>
    private Division? Named(string name, int sentence)
    {
        if (name.Contains("公司", StringComparison.Ordinal) || name.Contains("集团", StringComparison.Ordinal))
        {
            return null;
        }

        Division? found = null;
        var end = 0;
        foreach (var hit in index.Scan(name))
        {
            if (hit.Start > end || (hit.Start == 0 && hit.End == name.Length))
            {
                break;
            }

            var isBare = hit.Form == DivisionNameForm.Bare;
            if (isBare && (Words.Contains(name.AsSpan(hit.Start, hit.Length)) || (hit.End < name.Length && name[hit.End] is '镇' or '乡' or '街')))
            {
                break; // 公安局局长 is not of 公安县, 友好协会会长 not of 友好区; 南岗镇 is a town
            }

            var level = isBare ? VoteCounter.LevelAfter(name, hit.End, LevelWord.None) : LevelWord.None;
            if (hit.Start < end || context.Resolve(name[hit.Start..hit.End], isBare, level) is not { } division)
            {
                break;
            }

            (found, end) = (division, hit.End);
        }

        var suffix = TownEnd(name, end);
        return suffix > end + 1 && Town(name[end..suffix], found, sentence) is { } town ? town : found;
    }

    private Division? Town(string printed, Division? county, int sentence)
    {
        for (var i = sentence; i >= 0 && i > sentence - 40; i--)
        {
            if (located[i].FirstOrDefault(l => l.Mention.IsTown && l.Mention.Printed == printed) is { } seen)
            {
                return seen.Division;
            }
        }

        return context.Town(printed, county ?? actors.In(sentences[sentence].Article), []) is var town && index.IsTownName(town.Name) ? town : null;
    }

    private static int TownEnd(string name, int from)
    {
        var at = name.AsSpan(from).IndexOfAny('镇', '乡', '街');
        return at < 1 || at > 8 ? -1 : from + at + (from + at + 1 < name.Length && name[from + at] == '街' && name[from + at + 1] == '道' ? 2 : 1);
    }

    /// <summary>镇党委书记: of the last 镇 named before, or in the same sentence.</summary>
    private Division? LastTown(string name, int sentence)
    {
        var kind = name.StartsWith("街道", StringComparison.Ordinal) ? "街道" : name.AsSpan().IndexOfAny('镇', '乡') is var at and >= 0 ? name.Substring(at, 1) : "";
        for (var i = sentence; i >= 0 && sentences[i].Article == sentences[sentence].Article; i--)
        {
            if (located[i].LastOrDefault(l => l.Mention.IsTown && l.Division.Name.EndsWith(kind, StringComparison.Ordinal)) is { } town)
            {
                return town.Division;
            }
        }

        return null;
    }

    /// <summary>县: the acting county, or the last one named in the article where a higher level acts; 市: also the city of the acting county.</summary>
    private Division? ByLevel(LevelWord level, string name, int sentence)
    {
        var article = sentences[sentence].Article;
        if (labels.At(sentence) is { } item && LevelWords.Of(item) == level)
        {
            return item;
        }

        var acting = actors.In(article);
        if (acting is not null && (LevelWords.Of(acting) == level || (level == LevelWord.District && IsRegionAsDistrict(acting, name))))
        {
            return acting;
        }

        if (acting is null || level >= LevelWord.District || LevelWords.Of(acting) is LevelWord.Province or LevelWord.AutonomousRegion)
        {
            for (var i = sentence; i >= 0 && sentences[i].Article == article; i--)
            {
                if (located[i].LastOrDefault(l => !l.Mention.IsTown && LevelWords.Of(l.Division) == level && l.Mention.Use != DivisionUse.Name && !VoteCounter.IsAway(sentences[i].Text, l.Mention)) is { } last)
                {
                    return last.Division;
                }
            }
        }

        return actors.Above(level, acting) ?? (acting is null || acting.Level == DivisionLevel.Province ? actors.ByLevel(level, article) : null);
    }

    /// <summary>全区 and 区党委 of an autonomous region are its own.</summary>
    private static bool IsRegionAsDistrict(Division acting, string name) =>
        LevelWords.Of(acting) == LevelWord.AutonomousRegion && name.Length > 1 && name[1] is not ('长' or '委');

    private static string Strip(string title)
    {
        var name = title;
        foreach (var prefix in Prefixes)
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal) && name.Length > prefix.Length + 1)
            {
                name = name[prefix.Length..];
            }
        }

        return name;
    }
}
