using GovGraph.Core.Facts;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions.Titles;

namespace GovGraph.Extraction.Resolution.People;

/// <summary>Keeps each post of somebody once, in its fullest form: 区委书记 and 管城区委书记 are one, 县委书记 and 书记 too.</summary>
internal static class TitleList
{
    public static void Add(List<TitleUse> titles, TitlePart part, int sentence)
    {
        for (var i = 0; i < titles.Count; i++)
        {
            var known = titles[i].Part;
            if (IsPast(known.Status) && IsPast(part.Status) && Bare(known.Text).EndsWith(Bare(part.Text), StringComparison.Ordinal))
            {
                return; // 原县委书记…不再担任县委书记
            }

            if (known.Status != part.Status || (known.Kind == TitleKind.Group) != (part.Kind == TitleKind.Group))
            {
                continue;
            }

            if (IsOnePost(known.Text, part.Text))
            {
                if (part.Text.Length > known.Text.Length || (known.IsAddress && !part.IsAddress))
                {
                    titles[i] = new TitleUse(part, sentence);
                }

                return;
            }
        }

        titles.Add(new TitleUse(part, sentence));
    }

    private static bool IsPast(PostStatus status) => status is PostStatus.Former or PostStatus.Dismissed;

    private static string Bare(string title) => title.StartsWith('原') ? title[1..] : title;

    /// <summary>A group label or form of address is only kept where no post is told.</summary>
    public static void DropWeak(List<TitleUse> titles)
    {
        if (titles.Any(t => !t.Part.IsAddress && t.Part.Kind != TitleKind.Group))
        {
            titles.RemoveAll(t => t.Part.IsAddress);
        }

        if (titles.Any(t => t.Part.Kind != TitleKind.Group))
        {
            titles.RemoveAll(t => t.Part.Kind == TitleKind.Group);
        }
    }

    /// <summary>县人大常委会主任, 主任: one post, printed in two forms.</summary>
    public static bool IsOnePost(string a, string b) => a.Length >= b.Length ? IsShorter(b, a) : IsShorter(a, b);

    /// <summary>The shorter one ends the longer one, and what is in front is only a district or organ.</summary>
    private static bool IsShorter(string shorter, string longer) =>
        longer.EndsWith(shorter, StringComparison.Ordinal)
        && (longer.Length == shorter.Length || !IsRank(longer[..^shorter.Length]));

    /// <summary>副 and 常务 make another post.</summary>
    private static bool IsRank(string front) =>
        front[^1] is '副' or '原' or '代' or '拟' || front.EndsWith("常务", StringComparison.Ordinal) || front.EndsWith("助理", StringComparison.Ordinal);
}
