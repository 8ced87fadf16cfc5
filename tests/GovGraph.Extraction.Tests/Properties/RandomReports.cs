using CsCheck;

namespace GovGraph.Extraction.Tests.Properties;

/// <summary>Mixtures of what reports are made of, in no sensible order, with the characters that break programs in between.</summary>
internal static class RandomReports
{
    private static readonly string[] Fragments =
    [
        "县委书记", "区委副书记、区长", "州委常委、组织部、统战部部长", "原副县长", "副县长（挂职）", "县领导", "大会执行主席", "拟任乡长", "免去", "任命",
        "何问川", "欧阳若水", "阿依古丽·买买提", "丁　一", "秦望舒、吕镜熙", "张书记", "志远同志", "本报记者", "通讯员", "文/图", "（记者 何问川 摄）", "责任编辑：",
        "到清河县", "清河镇", "管城区", "高新区", "浙江省", "黄冈市罗田县", "北丰乡", "街道办事处", "在望河社区", "先后来到", "察看了", "陪同", "一行", "将于明年前往",
        "青云里历史街区改造项目", "鹏辉锂电池二期", "某某科技有限公司", "冷链物流园", "施工现场", "等地", "全县项目推进会", "专题会议", "会上", "会议强调", "主持召开",
        "第十六届人民代表大会第三次会议", "贯彻党的二十大精神", "出席会议并讲话", "强调，要", "列席会议", "参加", "“三个一批”", "“万人助万企”活动", "《办法》",
        "2023年1月30日", "1月28日至30日", "当日下午", "次日", "近日", "上周五", "昨日", "13月45日", "二〇二三年二月", "发布时间：2023-12-06 来源：罗田县人民政府网",
        "本报清河8月6日电", "浏览次数：", "上一篇：", "首页 > 新闻", "1.", "（一）", "①", "■", "　　", "\t", "副市長(zhǎng)", "組織部長", "ＡＢＣ１２３",
    ];

    private static readonly string[] Marks =
    [
        "。", "，", "、", "；", "：", "！", "？", "“", "”", "‘", "（", "）", "《", "》", "·", "—", "…", "(", ")", "[", "]", "/", "|", ".", ",", " ", "　",
        "\n", "\r\n", "\r", "\n\n", "\u2028", "\u0085", "\u000b",
    ];

    private static readonly string[] Breakers =
    [
        "\uD840", "\uDC0B", "\uD83D\uDE00", "𠮷", "\uFEFF", "\u200B", "\u0000", "\uFFFF", "e\u0301", "\u202E", "\uE000", "ﬁ", "㎡", "〇", "卄",
    ];

    private static readonly Gen<string> Ideograph = Gen.Int[0x4E00, 0x9FA5].Select(c => ((char)c).ToString());

    /// <summary>Whole, or with its end cut off: half a word, half a surrogate pair.</summary>
    private static readonly Gen<string> Piece = Gen.Frequency(
        (8, Gen.OneOf(Fragments)),
        (5, Gen.OneOf(Marks)),
        (1, Gen.OneOf(Breakers)),
        (1, Ideograph),
        (1, Gen.Char.Select(c => c.ToString())),
        (1, Gen.Select(Gen.OneOf(Fragments), Gen.Int[0, 8], (s, n) => s[..Math.Min(n, s.Length)])));

    public static Gen<string> Text { get; } = Piece.Array[0, 120].Select(string.Concat);
}
