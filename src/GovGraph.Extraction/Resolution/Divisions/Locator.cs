using GovGraph.Core.Facts;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Resolution.Divisions;

/// <summary>Follows a report from place to place: in which county it is where something is told.</summary>
internal sealed class Locator(IReadOnlyList<TaggedSentence> sentences, ILookup<int, Located> located, Actors actors)
{
    private const int MostBeforeTelling = 8;
    private static readonly NounList Goals = CueWords.Divisions.At(DivisionCueList.Goal);
    private static readonly NounList Origins = CueWords.Divisions.At(DivisionCueList.Origin);
    private static readonly NounList OfOrigin = CueWords.Divisions.At(DivisionCueList.OfOrigin);
    private static readonly NounList Telling = CueWords.Divisions.At(DivisionCueList.Telling);

    /// <summary>
    /// The division a place or meeting lies in by what is printed: the one its name begins with or follows (罗田县某工程, 罗田的某园), the last one in
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

        return last is not null && !IsAbove(last.County, sentence) ? last.County : IsTalk(sentence) ? null : Before(sentence);
    }

    /// <summary>来到, 在, 赴… in front of a name, or of the name of the division above it (赴北京市大兴区).</summary>
    public static bool IsGoal(TaggedSentence sentence, DivisionMention mention, Located? before)
    {
        if (mention.Use != DivisionUse.Plain)
        {
            return false;
        }

        return before is not null && before.Mention.End == mention.Start ? before.IsGoal : Goals.EndsAt(sentence.Text, mention.Start, 0);
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

        return OnlyCounty(sentences[sentence].Article);
    }

    /// <summary>Where a city or a province acts and an article names one county alone, that is where it takes place.</summary>
    private Division? OnlyCounty(int article)
    {
        if (actors.In(article) is null or { Level: DivisionLevel.County })
        {
            return null;
        }

        Division? only = null;
        foreach (var here in sentences.Where(s => s.Article == article && s.Kind is SentenceKind.Body or SentenceKind.Headline).SelectMany(s => located[s.Index]))
        {
            if (here.County.Level == DivisionLevel.County && here.Mention.Use == DivisionUse.Plain)
            {
                if (only is not null && only != here.County)
                {
                    return null;
                }

                only = here.County;
            }
        }

        return only;
    }

    /// <summary>
    /// What the leader of a city or province says, or what one hears besides (据悉), is of no county in particular, wherever the story has come to.
    /// </summary>
    private bool IsTalk(int sentence)
    {
        if (actors.In(sentences[sentence].Article) is { Level: DivisionLevel.County })
        {
            return false;
        }

        var first = sentence;
        while (first > 0 && sentences[first - 1].Paragraph == sentences[sentence].Paragraph)
        {
            first--;
        }

        return BeginsTelling(sentences[first].Text) || BeginsTelling(sentences[sentence].Text);
    }

    /// <summary>The city of a county whose organs act is no new place.</summary>
    private bool IsAbove(Division division, int sentence) =>
        actors.In(sentences[sentence].Article) is { } acting && acting != division && acting.Chain().Contains(division);

    /// <summary>Right in front of the place (罗田县某工程, 罗田的某园), or not the subject of its clause (以及英山县刚刚完成的…).</summary>
    private static bool LeadsTo(string text, DivisionMention mention, int position) =>
        mention.End == position || (mention.End == position - 1 && text[mention.End] == '的') || !Clause.BeginsAt(text, mention.Start);

    private static bool IsOrigin(string text, DivisionMention mention) =>
        Origins.EndsAt(text, mention.Start, 0) || OfOrigin.BeginsAt(text, mention.End);

    /// <summary>县长张三指出，…; 据了解，….</summary>
    private static bool BeginsTelling(string text)
    {
        var mark = text.AsSpan().IndexOfAny('，', '：');
        return mark > 0 && Telling.LengthBefore(text, mark) is > 0 and var verb
            && mark - verb <= MostBeforeTelling && text.AsSpan(0, mark - verb).IndexOfAny('。', '“', '”') < 0;
    }
}
