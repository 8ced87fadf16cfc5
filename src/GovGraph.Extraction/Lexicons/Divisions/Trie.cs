using System.Runtime.CompilerServices;

namespace GovGraph.Extraction.Lexicons.Divisions;

/// <summary>
/// Longest match over a fixed list of strings. The first character is looked up directly, the others by halving among the
/// few that follow; all nodes lie in flat arrays.
/// </summary>
internal sealed class Trie
{
    private readonly int[] first;
    private readonly char low;
    private readonly char[] labels;
    private readonly Node[] nodes;

    /// <param name="sorted">Without doubles, in ordinal order; a match is told as the index in it.</param>
    public Trie(string[] sorted)
    {
        low = sorted.Length == 0 ? '\0' : sorted[0][0];
        first = new int[sorted.Length == 0 ? 0 : sorted[^1][0] - low + 1];
        Array.Fill(first, -1);
        var building = new Building(sorted);
        labels = [.. building.Labels];
        nodes = [.. building.Nodes];
        for (var child = nodes[0].Begin; child < nodes[0].End; child++)
        {
            first[labels[child] - low] = child;
        }
    }

    /// <summary>The longest string that the text begins with, and its length; −1 and 0 if none.</summary>
    public (int Index, int Length) Longest(ReadOnlySpan<char> text)
    {
        var slot = text[0] - low;
        if (slot < 0 || slot >= first.Length || first[slot] < 0)
        {
            return (-1, 0);
        }

        var node = nodes[first[slot]];
        var found = (Index: node.Match, Length: node.Match < 0 ? 0 : 1);
        for (var depth = 1; depth < text.Length; depth++)
        {
            var child = Find(node, text[depth]);
            if (child < 0)
            {
                break;
            }

            node = nodes[child];
            if (node.Match >= 0)
            {
                found = (node.Match, depth + 1);
            }
        }

        return found;
    }

    private int Find(Node node, char label)
    {
        int low = node.Begin, high = node.End - 1;
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var here = labels[middle];
            if (here == label)
            {
                return middle;
            }

            if (here < label)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return -1;
    }

    private readonly record struct Node(int Begin, int End, int Match);

    private sealed class Building
    {
        private readonly string[] sorted;

        public Building(string[] sorted)
        {
            this.sorted = sorted;
            Nodes[0] = Children(0, sorted.Length, 0, -1);
        }

        public List<char> Labels { get; } = ['\0'];

        public List<Node> Nodes { get; } = [default];

        /// <summary>Lays down the children of one node side by side, then theirs.</summary>
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private Node Children(int from, int to, int depth, int match)
        {
            var begin = Nodes.Count;
            if (from == to)
            {
                return new Node(begin, begin, match);
            }

            for (var at = from; at < to; at = GroupEnd(at, to, depth))
            {
                Labels.Add(sorted[at][depth]);
                Nodes.Add(default);
            }

            var end = Nodes.Count;
            var child = begin;
            for (var at = from; at < to;)
            {
                var next = GroupEnd(at, to, depth);
                var whole = sorted[at].Length == depth + 1;
                Nodes[child++] = Children(whole ? at + 1 : at, next, depth + 1, whole ? at : -1);
                at = next;
            }

            return new Node(begin, end, match);
        }

        /// <summary>Where the strings end that have the same character at that depth.</summary>
        private int GroupEnd(int at, int to, int depth)
        {
            var end = at + 1;
            while (end < to && sorted[end][depth] == sorted[at][depth])
            {
                end++;
            }

            return end;
        }
    }
}
