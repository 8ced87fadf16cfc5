using System.Buffers;
using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Reading;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Mentions.Persons;

/// <summary>
/// 会议传达了|副市长张三在全市防汛会议上的讲话精神|: what somebody said or wrote elsewhere and others are told of; he is not there, and nothing of it is done here.
/// </summary>
internal sealed partial class ConveyedSpeech : IMentionRecognizer
{
    private static readonly SearchValues<string> Kinds = CueWords.Persons.Within(PersonCueList.Conveyed);
    /// <summary>Before 、 inside a title: 县委书记|、县长张三; not 决定|、县长张三讲话.</summary>
    private static readonly SearchValues<char> EndsPosts = SearchValues.Create("记长任席委员理授官师督导市县区省州旗");
    private static readonly NounList Verbs = CueWords.Persons.At(PersonCueList.Conveying);

    public IEnumerable<Mention> Find(TaggedSentence sentence)
    {
        var text = sentence.Text;
        if (sentence.Kind == SentenceKind.Furniture || !text.AsSpan().ContainsAny(Kinds))
        {
            yield break;
        }

        var names = sentence.Tags.Where(t => t.Tag == Tag.Person).ToList();
        for (var i = 0; i < names.Count; i++)
        {
            var start = VerbEnd(text, names[i].Start, i > 0 ? names[i - 1].End : 0);
            if (start < 0)
            {
                continue;
            }

            var last = i;
            var said = Said.Match(text, names[last].End);
            while (!said.Success && last + 1 < names.Count && Joint.IsMatch(text.AsSpan(names[last].End, names[last + 1].Start - names[last].End)))
            {
                said = Said.Match(text, names[++last].End); // 张三、副市长李四|的批示
            }

            while (said.Success)
            {
                var end = said.Index + said.Length;
                yield return new ConveyedMention(sentence.Index, start, end, nameof(ConveyedSpeech));
                i = last;
                if (last + 1 == names.Count || !Further.IsMatch(text.AsSpan(end, names[last + 1].Start - end)))
                {
                    break;
                }

                (start, said) = (end, Said.Match(text, names[++last].End)); // 传达张三讲话精神和|李四批示精神
            }
        }
    }

    /// <summary>Behind the last verb of conveying of the clause, with nobody named between; −1 without one.</summary>
    private static int VerbEnd(string text, int name, int floor)
    {
        for (var at = name - 1; at >= floor && text[at] is not ('，' or '。' or '；' or '：' or '由' or '请' or '听') && !(text[at] == '、' && (at == 0 || !EndsPosts.Contains(text[at - 1]))); at--)
        {
            if (Verbs.LengthAt(text, at) is > 0 and var length && at + length <= name
                && (text[at] is '传' or '领' or '宣' or '通' || !Compound.IsMatch(text.AsSpan(at + length, name - at - length))))
            {
                return text[at + length] == '了' ? at + length + 1 : at + length;
            }
        }

        return -1;
    }

    /// <summary>学习|教育办公室主任张三讲话, 贯彻|会议精神推进会上张三讲话: no verb of what he said.</summary>
    [GeneratedRegex("教育|活动|[小导察查作]组|专班|平台|强国|安排|计划|分工|部署|决定|规定|会[议上，后]|[谈进讨告导介习享]会", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Compound { get; }

    [GeneratedRegex("\\G(?:同志)?(?:等[^，。；、：的在对]{0,10})?(?:近期|近日|日前)?(?:(?:的(?:系列)?|系列)?(?:重要|书面|批示)?(?:讲话|批示|指示|贺信|署名文章|文章)(?:(?:的?精神|[和及与]?(?:工作)?要求|的?(?:主要|核心)?(?:内容|要义)|的?(?:丰富|深刻)?内涵)+|(?=[，。；、：和及与并时]|$))|(?:的(?:工作)?(?:要求|意见|部署)|要求)(?=[，。；、：和及与]|精神|$)(?:精神)?|(?:在|对|关于|有关|就|针对|来|到|赴|于|视察|考察|调研|检查|主持|出席|参加)[^，。；：]{1,60}?[的时](?:系列|一系列)?(?:重要|总结|主旨|动员|工作|署名)*(?:讲话|批示|指示|发言|报告|文章|(?:工作)?要求|部署|意见|致辞)(?:(?:的?精神|[和及与]?(?:工作)?要求|的?(?:主要|核心)?(?:内容|要义)|的?(?:丰富|深刻)?内涵)+|(?=[，。；、：和及与并时]|$)))", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Said { get; }

    [GeneratedRegex("^(?:同志)?(?:、|和|及|与|以及)[^，。；：、]{0,24}$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Joint { get; }

    [GeneratedRegex("^(?:、|和|及|与|以及|，以及|，和)[^，。；：、]{0,24}$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex Further { get; }
}
