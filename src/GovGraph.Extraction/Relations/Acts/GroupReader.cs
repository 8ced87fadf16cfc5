using GovGraph.Extraction.Resolution.People;
using GovGraph.Extraction.Tagging;

namespace GovGraph.Extraction.Relations.Acts;

/// <summary>Puts the persons of a sentence into lists and reads what each list does: [县委书记张三]主持，[副县长李四、王五]参加.</summary>
internal sealed class GroupReader(ActWords words)
{
    public IReadOnlyList<GroupAct> Read(TaggedSentence sentence, IReadOnlyList<PersonUse> uses)
    {
        var groups = new List<GroupAct>();
        for (var i = 0; i < uses.Count;)
        {
            var next = i + 1;
            while (next < uses.Count && uses[next].Group == uses[i].Group)
            {
                next++;
            }

            var start = uses[i].Start;
            var end = uses[next - 1].End;
            var limit = Math.Max(end, next < uses.Count ? uses[next].Start : sentence.Text.Length);
            var predicateEnd = ActWords.SpeechStart(sentence.Text, end, limit);
            var slot = words.SlotAt(sentence.Text, start);
            groups.Add(new GroupAct([.. uses.Skip(i).Take(next - i)], sentence.Index, start, end, predicateEnd, slot,
                words.In(sentence.Text, end, predicateEnd), predicateEnd < limit));
            i = next;
        }

        return groups;
    }
}
