using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions.Words;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Resolution.People;

/// <summary>Names that the tagger passes over between an organ and a form of address: 我院田小雨书记, 某集团林直先生.</summary>
internal sealed partial class NamesOfOrgans(Surnames surnames, TitleWords titles)
{
    /// <summary>我院|田小雨|书记带队, 我校|田|景红|校长主持, 某集团|林|直|先生: where such a name ends; 0 for none.</summary>
    public int End(TaggedSentence sentence, TagSpan tag)
    {
        var (text, start) = (sentence.Text, tag.Start);
        if (tag.Length > 3 || start < 2 || !(text[start - 2] is '我' or '本' ? OwnOrgan.Contains(text[start - 1], StringComparison.Ordinal) : TagLookup.Ending(sentence, start) is { Tag: Tag.Body, Length: > 2 }))
        {
            return 0;
        }

        for (var end = start + 2; end <= start + 3 && end + 2 <= text.Length; end++)
        {
            if (sentence.IsBoundary(end) && text.AsSpan(start, end - start).IndexOfAnyExceptInRange('\u4E00', '\u9FFF') < 0
                && (Marks.Is(text, end, "先生") || Marks.Is(text, end, "女士") || (titles.HeadAt(text, end, out var kind) is > 1 and var head && kind == TitleKind.Official && OfAddress.IsMatch(text, end + head)))
                && !titles.IsField(text, start, end - start) && titles.HeadAt(text, start, out _) == 0 && !NoName.IsMatch(text, start) && surnames.BeginsWithOne(text[start..end]))
            {
                return end;
            }
        }

        return 0;
    }

    private const string OwnOrgan = "院校局委办厅司站所会中县市区镇乡";

    /// <summary>Behind the post of somebody addressed by it: what he does, or a mark.</summary>
    [GeneratedRegex("\\G(?:[，、。；）]|一行|带|主持|参加|出席|列席|陪同|表示|介绍|汇报|讲|强调|指出|要求|宣|致|率|到|来|在|对|就|向|作|做|亲|首先|先后|深入|一起|分别|代表|主讲|传达|通报|等|和|及|为|给)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex OfAddress { get; }

    /// <summary>党组|书记, 全体|委员, 常务|主任, 高中|校长, 康复科|主任: no names.</summary>
    [GeneratedRegex("\\G(?:党|初中|小学|中学|大学|幼儿|第|代|常|任|和|同|由|于|管理|成员|单位|计划|时|主|曾|兼|常委|副|总|办公|全体|机关|支部|班子|各|原|现|前|时任|分管|主要|有关|相关|[一二三四五六七八九十]|安全|高级|政治|金融|农|水|石|车|路|文|方|项目|工会|团委|宣传|组织|高[中职校一二三]|房管|\\p{Lo}(?:(?!登)\\p{Lo}科|\\p{Lo}[办部处室股])主任)", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex NoName { get; }
}
