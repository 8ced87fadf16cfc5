using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;

namespace GovGraph.Extraction.Relations.Acts;

/// <summary>
/// A clause with a subject of its own, people without names: …检查，|县水利局有关负责人陪同; …汇报，|甲镇、乙镇作交流发言.
/// </summary>
internal static partial class OthersClause
{
    private const int Reach = 40;
    private const int Adverbs = 2;
    private static readonly NounList NoOthers = CueWords.Persons.At(PersonCueList.NoOthers);
    private static readonly NounList People = CueWords.Persons.At(PersonCueList.Others);
    private static readonly NounList AdverbWords = CueWords.Persons.At(PersonCueList.OthersAdverb);
    private static readonly NounList Deeds = CueWords.Persons.At(PersonCueList.OthersDeed);
    private static readonly NounList Bodies = CueWords.Persons.At(PersonCueList.OthersBody);

    /// <param name="text">The sentence.</param>
    /// <param name="start">Behind the comma.</param>
    public static bool BeginsAt(string text, int start)
    {
        if (NoOthers.BeginsAt(text, start))
        {
            return false;
        }

        var clause = text.AsSpan(start);
        var mark = clause.IndexOfAny("，。；：");
        for (var at = 1; at <= Math.Min(Reach, mark < 0 ? clause.Length : mark); at++)
        {
            if ((People.LengthAt(clause, at) is > 0 and var people && DoThere(clause, at + people))
                || (Bodies.LengthAt(clause, at) is > 0 and var body && Speak.IsMatch(text, start + at + body)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>负责人等|也先后|陪同.</summary>
    private static bool DoThere(ReadOnlySpan<char> text, int at)
    {
        at += at < text.Length && text[at] is '等' or '们' ? 1 : 0;
        for (var i = 0; i < Adverbs; i++)
        {
            at += AdverbWords.LengthAt(text, at);
        }

        return Deeds.BeginsAt(text, at);
    }

    [GeneratedRegex("\\G等?(?:也|还|先后|分别){0,2}(?:作|进行)了?[^，。；：]{0,4}发言", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Speak { get; }
}
