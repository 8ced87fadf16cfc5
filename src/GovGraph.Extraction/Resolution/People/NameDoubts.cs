using GovGraph.Core.Facts;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Lexicons.Divisions;
using GovGraph.Extraction.Mentions.Words;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Resolution.People;

/// <summary>
/// Decides about names that no title, label or deed bears out: a short form of somebody known leads back to him, a place or a word that only
/// looks like a name is dropped.
/// </summary>
internal sealed class NameDoubts(Surnames surnames, DivisionIndex divisions)
{
    private static readonly NounList Honorifics = CueWords.Persons.At(PersonCueList.Address);
    private static readonly NounList HumanDeeds = CueWords.Names.At(NameCueList.Human);
    private static readonly NounList Sayings = CueWords.Persons.At(PersonCueList.Saying);
    private static readonly NounList Households = CueWords.Persons.At(PersonCueList.Household);

    public void Settle(IReadOnlyList<TaggedSentence> sentences, IReadOnlyList<PersonEntity> all, IReadOnlyList<List<PersonUse>> uses, Division? acting)
    {
        foreach (var place in all.Where(e => e.Titles.All(t => t.Part.IsAddress && t.Part.Text is [_, '长']) && !e.IsByline && string.IsNullOrEmpty(e.Role) && IsDivision(e.Key)))
        {
            place.IsDropped = place.IsPlace = true;
        }

        foreach (var again in all.Where(e => e is { IsByline: true, IsOfficial: false } && all.Any(o => o != e && o.IsOfficial && o.Key == e.Key)))
        {
            again.IsDropped = true; // a headline's names in the page's head; an official who signs
        }

        foreach (var doubtful in all.Where(e => e.Titles.All(t => t.Part.IsAddress) && string.IsNullOrEmpty(e.Role) && !e.IsByline && !e.IsDropped))
        {
            var own = uses.SelectMany(u => u).Where(u => u.Entity == doubtful).ToList();
            var known = all.Where(e => e != doubtful && e.IsOfficial && IsPartOf(doubtful.Key, e.Key)).ToList();
            if (own.Count > 0 && IsTown(doubtful.Key, acting, sentences) && !own.Exists(u => IsBorneOut(sentences[u.Sentence].Text, u)))
            {
                doubtful.IsDropped = doubtful.IsPlace = true; // 在高阳、龙角暗访: towns without their noun
            }
            else if (doubtful.Key[0] is '来' or '赴' or '抵' or '到' && doubtful.Key.Length > 2 && IsDivision(doubtful.Key[1..]))
            {
                doubtful.IsDropped = doubtful.IsPlace = true; // 会见来罗田|参加大会的客商
            }
            else if (IsForeignPlace(doubtful.Key, own, sentences))
            {
                doubtful.IsDropped = doubtful.IsPlace = true; // 俄军在哈尔科夫方向推进
            }
            else if (known.Count == 1)
            {
                doubtful.IsDropped = true;
                Redirect(uses, doubtful, known[0]);
            }
            else if ((!doubtful.ActsAsLeader && !IsPlausible(doubtful.Key, own, sentences, uses))
                || own.TrueForAll(u => u.NameStart > 0 && sentences[u.Sentence].Text[u.NameStart - 1] is '在' or '赴' or '于'))
            {
                doubtful.IsDropped = true;
            }
        }
    }

    /// <summary>志远 of 张志远, 阿依木 of 阿依木·某某.</summary>
    private static bool IsPartOf(string part, string name) =>
        part.Length >= 2 && part.Length < name.Length
        && (name.EndsWith(part, StringComparison.Ordinal) || (name.Length > 3 && name.StartsWith(part, StringComparison.Ordinal)));

    /// <summary>A town of the county whose organs act, or one that the page prints in full elsewhere.</summary>
    private bool IsTown(string name, Division? acting, IReadOnlyList<TaggedSentence> sentences) =>
        name.Length is 2 or 3 && (divisions.IsTownOf(acting, name) || sentences.Any(s => PrintsTown(s.Text, name)));

    private static bool PrintsTown(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
        {
            var end = at + name.Length;
            if (Marks.Is(text, end, "镇") || Marks.Is(text, end, "乡") || Marks.Is(text, end, "街道"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Told as a place somewhere, and nowhere as somebody who speaks or is addressed.</summary>
    private static bool IsForeignPlace(string name, List<PersonUse> own, IReadOnlyList<TaggedSentence> sentences) =>
        ForeignPlaces.IsWrittenBySound(name) && own.Exists(u => ForeignPlaces.IsToldAsPlace(sentences[u.Sentence], u.NameStart, name.Length))
        && !own.Exists(u => Sayings.BeginsAt(sentences[u.Sentence].Text, u.End) || Honorifics.BeginsAt(sentences[u.Sentence].Text, u.End));

    private bool IsDivision(string name) => divisions.ByBareName(name).Count > 0 || divisions.ByName(name).Count > 0;

    private bool IsPlausible(
        string name, List<PersonUse> own, IReadOnlyList<TaggedSentence> sentences, IReadOnlyList<List<PersonUse>> uses)
    {
        if (name.Contains('·'))
        {
            return true;
        }

        if (own.Exists(u => u.Entity.Titles.Exists(t => t.Part is { IsAddress: true, Kind: TitleKind.Official })) && surnames.BeginsWithOne(name))
        {
            return true; // 张三院长: nothing else tells of his post
        }

        if (!surnames.BeginsWithOne(name))
        {
            if (divisions.ByBareName(name[..2]).Count > 0)
            {
                return false; // 铜陵行: a place and a word
            }

            return own.Count > 1 && name.Length > 2;
        }

        return own.Count > 1 || own.Exists(u => IsBorneOut(sentences[u.Sentence].Text, u) || uses[u.Sentence].Exists(o => o != u && o.Group == u.Group));
    }

    /// <summary>What he does or is called stands behind him (张三说, 张三老师), or a label or his kind before him (消费者：张三, 贫困户张三).</summary>
    private static bool IsBorneOut(string text, PersonUse use) =>
        Marks.Is(text, use.NameStart + use.Entity.Key.Length, "先生") || Marks.Is(text, use.NameStart + use.Entity.Key.Length, "女士") || HumanDeeds.BeginsAt(text, use.End) || Honorifics.BeginsAt(text, use.End)
        || (use.NameStart > 0 && (text[use.NameStart - 1] == '：' || Households.EndsAt(text, use.NameStart, 0)));

    private static void Redirect(IReadOnlyList<List<PersonUse>> uses, PersonEntity from, PersonEntity to)
    {
        foreach (var list in uses)
        {
            for (var i = 0; i < list.Count; i++)
            {
                if (list[i].Entity == from)
                {
                    list[i] = list[i] with { Entity = to, IsShort = true };
                }
            }
        }
    }
}
