using System.Buffers;
using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions.Words;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Places;

/// <summary>A verb of visiting.</summary>
/// <param name="Planned">将前往, 没能走到: nobody went.</param>
internal readonly record struct VisitCue(int Start, int End, VisitVerb Kind, bool Planned)
{
    /// <summary>What it says of the places behind it.</summary>
    public PlaceCue Cue => Planned ? PlaceCue.Planned : PlaceCue.Visited;
}

/// <summary>Finds verbs of visiting as words of their own: 先后|来到|X, not the 检查 of 检查站.</summary>
internal sealed partial class VisitCueFinder(PlaceWords words)
{
    /// <summary>How titles, parties and the like end (张三局长, 一行, 督导组), and what stands before 来 as an adverb.</summary>
    private const string BeforeComing = "行组团队等志导人长记任席员授次自再又";
    /// <summary>先后来到 is no part of another word, wherever the tagger ends its own.</summary>
    private const int Unmistakable = 4;
    private const string NounsAfter = "组团员室会站证队点长是";
    private static readonly SearchValues<string> NotDone = CueWords.Places.Within(PlaceCueList.NotDone);

    public IEnumerable<VisitCue> Find(TaggedSentence sentence)
    {
        var text = sentence.Text;
        for (var at = 0; at < text.Length; at++)
        {
            if (!words.Verbs.TryStart(text, at, text.Length, out var length, out var kind) || !(sentence.IsBoundary(at) || EndsParty(sentence, at)))
            {
                continue;
            }

            length -= length > 1 && text[at + length - 1] == '了' && Learns.IsMatch(text, at + length - 1) ? 1 : 0;
            var learns = length > 1 && kind == VisitVerb.Look && Learns.IsMatch(text, at + length);
            var end = at + length + (learns ? 2 : 0);
            if (!(learns || EndsWord(sentence, end) || (length == 1 && kind == VisitVerb.Go && TakesLevel(sentence, end)) || length >= Unmistakable || Marks.Is(text, at, "深入到") || (kind == VisitVerb.Come && BeginsName(sentence, at))) || IsNoun(sentence, end) || Companions.IsMatch(text, end) || IsAdverb(sentence, end)
                || IsRange(sentence, at, length) || IsWatch(text, at, length) || (kind == VisitVerb.Come && !IsSomebodyComing(sentence, at)))
            {
                continue;
            }

            while (end < text.Length && text[end] is '了' or '过' && (Marks.IsWord(sentence, end, 1) || IsDone(text, end)))
            {
                end++;
            }

            yield return new VisitCue(at, end, kind, IsPlanned(sentence, at));
            at = end - 1;
        }
    }

    /// <summary>张三一行|来我院: the tagger takes all of it for one word.</summary>
    public static bool ComesTo(TaggedSentence sentence, int place) =>
        place > 1 && sentence.Text[place - 1] is '来' or '到' && sentence.IsBoundary(place - 1)
        && (BeforeComing.Contains(sentence.Text[place - 2], StringComparison.Ordinal) || TagLookup.Ending(sentence, place - 1) is { Tag: Tag.Person });

    /// <summary>考察|组, 督导|员.</summary>
    private static bool IsNoun(TaggedSentence sentence, int end) =>
        end < sentence.Text.Length && !CountyOfAssembly.IsMatch(sentence.Text, end) && ((NounsAfter.Contains(sentence.Text[end], StringComparison.Ordinal) && Marks.IsWord(sentence, end, 1)) || Marks.Is(sentence.Text, end, "委员会") || Marks.Is(sentence.Text, end, "对象"));

    /// <summary>先后来到|会泽产业园: the tagger takes 会 for a word; counties begin with it.</summary>
    [GeneratedRegex(@"\G会[泽宁东理昌同](?!期|接|议|有关|相关)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex CountyOfAssembly { get; }

    /// <summary>深入|推进…: what follows is a verb.</summary>
    private bool IsAdverb(TaggedSentence sentence, int end) =>
        words.Leads.TryStart(sentence.Text, end, sentence.Text.Length, out var length, out var kind) && length > 1
        && kind == Lead.Anywhere && sentence.IsBoundary(end + length);

    /// <summary>看|牢滑坡体, 看|好大门: to watch over, nobody goes there.</summary>
    private static bool IsWatch(string text, int at, int length) =>
        length == 1 && text[at] == '看' && at + 1 < text.Length && text[at + 1] is '牢' or '好' or '住' or '紧' or '死' or '护' or '管';

    /// <summary>从…到…, 5到7个.</summary>
    private static bool IsRange(TaggedSentence sentence, int at, int length)
    {
        var text = sentence.Text;
        if (length > 1 || text[at] != '到' || at == 0)
        {
            return false;
        }

        for (var i = at - 1; i >= 0 && at - i < 30 && !Marks.EndsClause(text[i]); i--)
        {
            if (text[i] == '从' && Marks.IsWord(sentence, i, 1))
            {
                return true;
            }
        }

        return char.IsAsciiDigit(text[at - 1]);
    }

    /// <summary>调研组来|X公司, 张三来|X县: the tagger takes 来 into the word before.</summary>
    private bool EndsParty(TaggedSentence sentence, int at) =>
        at > 1 && sentence.IsBoundary(at + 1) && words.Verbs.TryStart(sentence.Text, at, at + 1, out _, out var kind) && kind == VisitVerb.Come
        && (sentence.Text[at - 1] is '组' or '团' or '行' || TagLookup.At(sentence, at) is { Tag: Tag.Person, Length: > 2 });

    /// <summary>张三|来X公司, 一行|来我院; not 近年|来, 用项目|来推动.</summary>
    private bool IsSomebodyComing(TaggedSentence sentence, int at) =>
        at > 0 && (BeforeComing.Contains(sentence.Text[at - 1], StringComparison.Ordinal) || TagLookup.Ending(sentence, at) is { Tag: Tag.Person } || EndsParty(sentence, at));

    /// <summary>张三|来某镇中心小学: the tagger takes 来 into the name.</summary>
    private static bool BeginsName(TaggedSentence sentence, int at) =>
        TagLookup.At(sentence, at) is { Tag: Tag.Body or Tag.Place, Length: > 3 } name && name.Start == at;

    /// <summary>赴区|行政服务中心, 到县|人民医院: the tagger takes the verb and the level for one word.</summary>
    private static bool TakesLevel(TaggedSentence sentence, int end) =>
        sentence.Text[end] is '县' or '市' or '区' or '镇' or '省' && sentence.IsBoundary(end + 1);

    /// <summary>察看|了解|青禾养殖场, wherever the tagger ends its words; not 察看了|解放路.</summary>
    [GeneratedRegex("\\G了解(?![放决困难读答释剖冻])", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Learns { get; }

    private static bool EndsWord(TaggedSentence sentence, int end) =>
        sentence.IsBoundary(end) || (sentence.Text[end] is '了' or '过' && sentence.IsBoundary(end + 1));

    /// <summary>检查|了|县客运站: no name begins with it, wherever the tagger ends the word; not 检查|了解.</summary>
    private static bool IsDone(string text, int at) => text[at] == '了' && (!Marks.Is(text, at, "了解") || Marks.Is(text, at, "了解放"));

    /// <summary>参加慰问|的还有县教育局局长: who, not where.</summary>
    [GeneratedRegex(@"\G的(?:领导|同志|人员)?(?:还有|有|包括)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Companions { get; }

    private static bool IsPlanned(TaggedSentence sentence, int verb)
    {
        var from = Math.Max(0, verb - 14);
        for (var i = verb - 1; i >= from; i--)
        {
            if (Marks.EndsPhrase(sentence.Text, i))
            {
                from = i + 1;
            }
        }

        var before = sentence.Text.AsSpan(from, verb - from);
        return before.ContainsAny(NotDone) || Coming.IsMatch(before);
    }

    [GeneratedRegex("将(?!军)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeOut)]
    private static partial Regex Coming { get; }
}
