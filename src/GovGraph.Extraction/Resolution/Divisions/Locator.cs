using System.Text.RegularExpressions;
using GovGraph.Core.Facts;
using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Resolution.Divisions;

/// <summary>Follows a report from place to place: in which county it is where something is told.</summary>
internal sealed partial class Locator(IReadOnlyList<TaggedSentence> sentences, ILookup<int, Located> located, Actors actors)
{
    /// <summary>
    /// The division a place or meeting lies in by what is printed: the one its name begins with or follows (交城县某工程, 巴东的某园), the last one in
    /// the sentence, the last one gone to in the article; null where only the acting one is left.
    /// </summary>
    public Division? At(int sentence, int position)
    {
        Located? last = null;
        foreach (var here in located[sentence])
        {
            var mention = here.Mention;
            if (mention.Start > position)
            {
                break;
            }

            if (mention.Start == position)
            {
                if (mention.Use != DivisionUse.Organ && !(mention.IsBare && mention.Use == DivisionUse.Name))
                {
                    last = here;
                }
            }
            else if (mention.Use == DivisionUse.Plain && mention.End <= position && !IsOrigin(sentences[sentence].Text, mention) && (here.IsGoal || LeadsTo(sentences[sentence].Text, mention, position)))
            {
                last = here;
            }
        }

        return last is not null && !IsAbove(last.County, sentence) ? last.County : Before(sentence);
    }

    /// <summary>来到, 在, 赴… in front of a name, or of the name of the division above it (赴北京市大兴区).</summary>
    public static bool IsGoal(TaggedSentence sentence, DivisionMention mention, Located? before)
    {
        if (mention.Use != DivisionUse.Plain)
        {
            return false;
        }

        return before is not null && before.Mention.End == mention.Start ? before.IsGoal : Goal.IsMatch(sentence.Text.AsSpan(Math.Max(0, mention.Start - 4), Math.Min(4, mention.Start)));
    }

    private Division? Before(int sentence)
    {
        for (var i = sentence - 1; i >= 0 && sentences[i].Article == sentences[sentence].Article; i--)
        {
            if (located[i].LastOrDefault(l => l.IsGoal && !IsAbove(l.County, i)) is { } goal)
            {
                return goal.County;
            }
        }

        return null;
    }

    /// <summary>The city of a county whose organs act is no new place.</summary>
    private bool IsAbove(Division division, int sentence) =>
        actors.In(sentences[sentence].Article) is { } acting && acting != division && acting.Chain().Contains(division);

    /// <summary>Right in front of the place (交城县某工程, 巴东的某园), or not the subject of its clause (以及红寺堡区刚刚完成的…).</summary>
    private static bool LeadsTo(string text, DivisionMention mention, int position) =>
        mention.End == position || (mention.End == position - 1 && text[mention.End] == '的') || !Clause.BeginsAt(text, mention.Start);

    private static bool IsOrigin(string text, DivisionMention mention) =>
        Origin.IsMatch(text.AsSpan(Math.Max(0, mention.Start - 2), Math.Min(2, mention.Start))) || FromThere.IsMatch(text, mention.End);

    [GeneratedRegex("(?:到|在|赴|往|进|入|抵达|抵|转战|落户|去|访|深入|至|于|下)$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Goal { get; }

    [GeneratedRegex("\\G(?:籍|援|捐|对口)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex FromThere { get; }

    [GeneratedRegex("(?:来自|毕业|援|自)$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Origin { get; }
}
