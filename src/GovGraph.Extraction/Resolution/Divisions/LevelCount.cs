using System.Text.RegularExpressions;
using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Resolution.Divisions;

/// <summary>How often organs and posts of each level are named without their division: who acts in an article (县委书记, 我县, 全县).</summary>
internal sealed class LevelCount
{
    private const int OurWeight = 8;
    private const int LeaderWeight = 4;
    private const int FirstWeight = 6;
    private readonly int[] weights = new int[(int)LevelWord.Town + 1];

    /// <summary>The level that acts; None where nobody's level is told.</summary>
    public LevelWord Acting
    {
        get
        {
            var best = LevelWord.None;
            for (var level = LevelWord.None; level <= LevelWord.Town; level++)
            {
                // Of two levels named alike the lower one acts: the higher ones are what it looks up to.
                if (weights[(int)level] > 0 && weights[(int)level] >= weights[(int)best])
                {
                    best = level;
                }
            }

            return best;
        }
    }

    public bool Has(LevelWord level) => weights[(int)level] > 0;

    /// <summary>Levels with an official or 我市, and not only in 贯彻市委部署.</summary>
    public HashSet<LevelWord> Leading { get; } = [];

    public void Add(TaggedSentence sentence, IEnumerable<DivisionMention> named)
    {
        if (sentence.Kind is SentenceKind.Furniture)
        {
            return;
        }

        var text = sentence.Text;
        List<DivisionMention>? divisions = null;
        foreach (var organ in named.Where(d => !d.IsTown && d.Use == DivisionUse.Organ && d.Candidates.Count > 0 && LeaderWords.Shape.IsMatch(text, d.End)))
        {
            weights[(int)LevelWords.Of(organ.Candidates[0])]++;
        }

        foreach (Match match in LevelWords.Shape.Matches(text))
        {
            var all = match.Groups["all"];
            var word = all.Success ? all : match.Groups["level"];
            divisions ??= [.. named];
            if (divisions.Exists(d => d.Start <= word.Index && d.End >= word.Index && !(d.IsBare && d.End <= match.Index && all.Success)) || (!all.Success && !match.Groups["our"].Success && !IsFree(sentence, match)))
            {
                continue;
            }

            var level = LevelWords.At(word.Value + "长");
            var isOurs = match.Groups["our"].Success;
            var leads = isOurs || (!all.Success && LeaderWords.Shape.IsMatch(text, word.Index + word.Length));
            weights[(int)level] += isOurs ? OurWeight : leads ? LeaderWeight : 1;
            if (leads)
            {
                // Who is named first acts; those who receive or go along come after.
                weights[(int)level] += Leading.Count == 0 && sentence.Kind == SentenceKind.Body ? FirstWeight : 0;
                Leading.Add(level);
            }
        }
    }

    /// <summary>社区长, 高新区党委, 园区领导, 地区: the level word is the end of another word.</summary>
    private static bool IsFree(TaggedSentence sentence, Match match)
    {
        var before = match.Index == 0 ? ' ' : sentence.Text[match.Index - 1];
        return !char.IsLetter(before) || sentence.IsBoundary(match.Index) || "和与及由原任受经向在的赴副代随对等各到为".Contains(before, StringComparison.Ordinal);
    }
}
