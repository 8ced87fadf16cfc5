using GovGraph.Core.Facts;
using GovGraph.Extraction.Lexicons;

namespace GovGraph.Extraction.Mentions.Titles;

/// <summary>One post as printed for somebody (区委副书记 of 区委副书记、区长).</summary>
/// <param name="Start">Where it begins in the sentence.</param>
/// <param name="End">First position after it.</param>
/// <param name="Text">As printed.</param>
/// <param name="Kind">Post, group label, or what somebody without a post is.</param>
/// <param name="Status">How it is held.</param>
/// <param name="IsAddress">A form of address behind the name (张三县长): a title only where the report gives no other.</param>
internal sealed record TitlePart(int Start, int End, string Text, TitleKind Kind, PostStatus Status, bool IsAddress = false);
