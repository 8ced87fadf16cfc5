using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>到|青禾药业|、|华远新材|走访: the short name of a company, by how it ends.</summary>
internal sealed class BrandName(PlaceWords words, NameJudge judge)
{
    private const int Longest = 10;

    public FoundName? Find(TaggedSentence sentence, int start, int end)
    {
        start = NameStart.After(sentence, words, start, end);
        var stop = start;
        while (stop < end && !(stop > start + 3 && sentence.IsBoundary(stop) && words.Stops.Start(sentence.Text, stop, sentence.Text.Length) > 1))
        {
            stop++;
        }

        var ending = words.Brands.End(sentence.Text, start, stop);
        return ending > 0 && stop - start - ending >= 2 && stop - start <= Longest && sentence.IsBoundary(stop)
            && !words.Generic.Covers(sentence.Text, start, stop - ending, words.Nouns)
            && !sentence.Text.AsSpan(start, stop - start).ContainsAny('的', '和', '与') && judge.IsUnclosedName(sentence, start, stop)
            && !sentence.Tags.Any(t => t.Start >= start && t.Start < stop && t.Tag is Tag.Person or Tag.Time)
            && judge.IsName(sentence, start, stop, 2, PlaceNoun.Site)
            ? new FoundName(start, stop, PlaceNoun.Site, SaysProject: false)
            : null;
    }
}
