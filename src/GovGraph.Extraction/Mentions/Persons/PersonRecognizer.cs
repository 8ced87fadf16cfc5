using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Tagging;
using Marks = GovGraph.Extraction.Mentions.Words.Marks;

namespace GovGraph.Extraction.Mentions.Persons;

/// <summary>Personal names: what the tagger proposes, less names inside set phrases (…总书记重要讲话) and of things (…故居, …路).</summary>
internal sealed partial class PersonRecognizer : IMentionRecognizer
{
    private const int LongestWithoutDot = 6;
    private const int LongestOfTwo = 4;
    private static readonly NounList Errands = CueWords.Persons.At(PersonCueList.Errand);
    private static readonly NounList Deeds = CueWords.Names.At(NameCueList.Deed, NameCueList.DeedInName);
    private readonly WordSet<string> followers;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> notNames;

    public PersonRecognizer()
    {
        followers = new(TsvFile.Read("Lexicons/afternames.tsv", "word", "meaning").Select(row => KeyValuePair.Create(row[0], row[1])));
        notNames = new HashSet<string>(TsvFile.Read("Lexicons/notnames.tsv", "word").Select(row => row[0]), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public IEnumerable<Mention> Find(TaggedSentence sentence)
    {
        if (sentence.Kind == SentenceKind.Furniture)
        {
            yield break;
        }

        var tags = sentence.Tags;
        for (var i = 0; i < tags.Count; i++)
        {
            if (tags[i].Tag != Tag.Person)
            {
                continue;
            }

            var (start, end) = (tags[i].Start, tags[i].End);
            while (i + 1 < tags.Count && tags[i + 1].Tag == Tag.Person && tags[i + 1].Start == end
                && (tags[i + 1].End - start <= LongestOfTwo || (end - start == 2 && tags[i + 1].Length == 3 && Deeds.EndsAt(sentence.Text, tags[i + 1].End, start))))
            {
                end = tags[++i].End; // no list has names without anything between them; 张三|丰授课: what he does is taken into them
            }

            while (end > start && !char.IsLetter(sentence.Text[end - 1]))
            {
                end--; // 张三：
            }

            if (end - start == 3 && sentence.Text[end - 1] is '来' or '赴' or '抵' or '到' && i + 1 < tags.Count && tags[i + 1].Start == end && tags[i + 1].Tag is Tag.Place or Tag.Body)
            {
                end--; // 李四来|罗田县, 李四来|县第一中学
            }

            var name = sentence.Text.AsSpan(start, end - start);
            if (IsName(name) && !(name[^1] == '讯' && name.IndexOfAny('网', '报', '台') >= 0)
                && (!(notNames.Contains(name) || IsVillage(name)) || IsToldAsName(sentence.Text, start, end)) && followers.MatchStart(sentence.Text, end, out _) == 0
                && !IsAmongModels(sentence, i) && !Enclosure.IsInTitleMarks(sentence.Text, start) && !Firm.IsMatch(sentence.Text, end) && !IsComing(sentence, start, end) && !IsPublishedFrom(sentence.Text, start))
            {
                yield return new PersonMention(sentence.Index, start, end, "person:tagged", sentence.Printed(start, end));
            }
        }
    }

    /// <summary>张三、李四等先辈: the first of them too.</summary>
    private bool IsAmongModels(TaggedSentence sentence, int index)
    {
        var tags = sentence.Tags;
        while (index + 2 < tags.Count && tags[index + 1].Length == 1 && sentence.Text[tags[index + 1].Start] == '、' && tags[index + 2].Tag == Tag.Person)
        {
            index += 2;
        }

        return sentence.Text.AsSpan(tags[index].End).StartsWith("等", StringComparison.Ordinal)
            && followers.MatchStart(sentence.Text, tags[index].End, out var meaning) > 0 && meaning == "model";
    }

    /// <summary>免去于是同志…职务, 检察长于是列席: where only a name can stand, a word is one.</summary>
    private static bool IsToldAsName(string text, int start, int end) =>
        (Comrade.IsMatch(text, end) || (end < text.Length && text[end] is '，' or '、' or '；')) && (Marks.Is(text, end, "同志") || AfterPost.IsMatch(text.AsSpan(0, start)));

    [GeneratedRegex("\\G(?:同志(?![们])|列席|出席|参加会议|主持|作了?[^，。]{2,12}(?:报告|汇报|发言)|陪同)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Comrade { get; }

    [GeneratedRegex("(?:[局院县市区镇乡部处厅]长|[校社行组队站所院馆台总会党]长|检察长|理事长|主任|书记|主席|免去|任命)$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex AfterPost { get; }

    /// <summary>来罗|考察: coming to a place that is named by one character.</summary>
    private static bool IsComing(TaggedSentence sentence, int start, int end) =>
        end - start == 2 && sentence.Text[start] is '来' or '赴' or '抵' or '在'
        && Errands.BeginsAt(sentence.Text, end);

    /// <summary>发表|于吉林: the foot of an account's article tells from where.</summary>
    private static bool IsPublishedFrom(string text, int start) => text[start] == '于' && Marks.Is(text, start - 2, "发表");

    /// <summary>检查了贾村.</summary>
    private static bool IsVillage(ReadOnlySpan<char> name) => name is [_, '村'];

    /// <summary>大华源|新材料股份有限公司, 青草诗|社副社长: the beginning of a firm's or a society's name, no verb between.</summary>
    [GeneratedRegex("\\G(?:[\\p{Lo}-[到赴进访看察视查问来往向对于与和的在及为是率带说任听担称兼研观询检督代同等都作出主将让由行莅临走入抵]]{0,8}有限(?:责任)?公司|社(?:常务)?(?:副社长|社长|秘书长))", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Firm { get; }

    private static bool IsName(ReadOnlySpan<char> name)
    {
        if (name.Length == 0 || name[^1] == '某' || Party.IsMatch(name))
        {
            return false; // 董某, 李某某: left unnamed; 督查组
        }

        var dots = 0;
        foreach (var c in name)
        {
            if (c == '·')
            {
                dots++;
            }
            else if (c is < '\u4E00' or > '\u9FFF')
            {
                return false;
            }
        }

        return name.Length >= 2 && (dots > 0 || name.Length <= LongestWithoutDot);
    }

    /// <summary>督查组, 拉练组, 考察团, 省武警, 罗田区, 举水段, 晚报网: no name ends so; 来我村: nor begins so.</summary>
    [GeneratedRegex("^[来到赴莅][我本校院]|^来那|^那[页天个些位样种次]|^(\\p{Lo})\\1(\\p{Lo})\\2$|^.{1,2}副?总$|^老.$|^.老$|^(?:任命|免去|提名|须报|提请)|^[来到赴抵莅].{1,4}[旗市州盟]$|(?:[查察研导访验问摩估收核评练林河堤讲抓检商项政片线扶]组|[察问查观练评堤审讲抓扶核检访勘商政片线]团|^团一行|[察查]队|武警|.[县区镇乡]|(?:支社|支部|总支)|报网|..段|·..讯|.[局厅署办]|[艺育术教商农工经济法融]界)$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Party { get; }
}
