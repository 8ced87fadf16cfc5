using System.Buffers;
using System.Text.RegularExpressions;
using GovGraph.Extraction.Lexicons;
using GovGraph.Extraction.Mentions;
using GovGraph.Extraction.Mentions.Titles;

namespace GovGraph.Extraction.Resolution.People;

/// <summary>Collects the persons of one report by name; keeps two of one name apart where one sentence gives both a post of his own.</summary>
internal sealed partial class PersonBook(TitleWords words)
{
    private static readonly SearchValues<string> Business = CueWords.Persons.Within(PersonCueList.Business);
    private static readonly SearchValues<string> Public = CueWords.Persons.Within(PersonCueList.Public);
    private static readonly SearchValues<string> Unions = CueWords.Titles.Within(TitleCueList.Union);
    private readonly Dictionary<string, List<PersonEntity>> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PersonEntity> bylines = new(StringComparer.Ordinal);
    private readonly List<PersonEntity> all = [];
    private readonly List<(PersonEntity Entity, TitlePart Part, int Sentence, bool IsBeside)> inherited = [];

    public IReadOnlyList<PersonEntity> All => all;

    public void AddByline(PersonMention mention, string key, string role)
    {
        if (bylines.TryGetValue(key, out var known))
        {
            known.Role = string.IsNullOrEmpty(known.Role) ? role : known.Role;
            return;
        }

        var entity = new PersonEntity(mention.Name, key, mention.Sentence) { Role = role, IsByline = true };
        bylines.Add(key, entity);
        all.Add(entity);
    }

    public PersonEntity Add(NamedPerson person, string key, int sentence)
    {
        var entity = Find(person, key, sentence);
        var company = false;
        foreach (var part in person.Titles)
        {
            company |= words.IsCompany(part.Text);
            if ((part.Kind == TitleKind.Person && !IsOfficeHead(part.Text, company) && !IsOfUnion(part.Text, person.Titles)) || (company && !IsPublic(part.Text)))
            {
                entity.RoleSentence = entity.Role is null ? sentence : entity.RoleSentence;
                entity.Role = entity.Role is null || entity.Role == part.Text || entity.RoleSentence != sentence
                    ? entity.Role ?? part.Text
                    : entity.Role.Contains(part.Text, StringComparison.Ordinal) ? entity.Role : entity.Role + "、" + part.Text;
            }
            else
            {
                TitleList.Add(entity.Titles, part.Kind == TitleKind.Person ? part with { Kind = TitleKind.Official } : part, sentence);
            }
        }

        return entity;
    }

    /// <summary>Keeps in mind which posts somebody only has from the name before his.</summary>
    /// <param name="entity">Who.</param>
    /// <param name="person">How he is named.</param>
    /// <param name="isBeside">张三与|李四: beside him, not in one list with him.</param>
    public void NoteInherited(PersonEntity entity, NamedPerson person, bool isBeside)
    {
        if (person.Inherited)
        {
            inherited.AddRange(person.Titles.Where(t => t.Kind == TitleKind.Official).Select(t => (entity, t, person.Mention.Sentence, isBeside)));
        }
    }

    /// <summary>副县长张三与|李四|签约, told elsewhere as 某集团董事长李四: he has what he is told to be, not the post of the name before.</summary>
    public void SettleInherited()
    {
        foreach (var (entity, part, sentence, isBeside) in inherited)
        {
            if ((entity.Role is not null && !entity.IsByline) || (isBeside && entity.Titles.Exists(t => t.Part.Kind == TitleKind.Official && !inherited.Exists(i => i.Entity == entity && i.Part == t.Part))))
            {
                entity.Titles.RemoveAll(t => t.Part == part && t.Sentence == sentence);
            }
        }
    }

    /// <summary>县残联党组书记、|理事长: of a mass organisation, not of a firm.</summary>
    private static bool IsOfUnion(string title, IReadOnlyList<TitlePart> titles) =>
        title is "理事长" or "副理事长" && titles.Any(t => t.Kind == TitleKind.Official && t.Text.AsSpan().ContainsAny(Unions));

    /// <summary>市水务信息中心负责人, 县应急管理局负责人: the head of a public office, not of a firm's department.</summary>
    private static bool IsOfficeHead(string title, bool company) => !company && PublicOffice.IsMatch(title) && !title.AsSpan().ContainsAny(Business);

    [GeneratedRegex("^(?:[省市县区州旗镇乡村]|街道|\\p{Lo}{2,7}[省市县区州旗镇乡村]|\\p{Lo}{2,6}街道)\\p{Lo}{0,16}(?:[局委办厅部署所站院馆会镇乡村]|中心|社区|街道|政府|支队|大队|指挥部|工委|办公室)(?:主要|有关|相关)?负责人$", RegexOptions.CultureInvariant, Patterns.TimeOut)]
    private static partial Regex PublicOffice { get; }

    /// <summary>A post outside the company whose post stands before it (某公司董事长、县政协副主席).</summary>
    private static bool IsPublic(string title) => title.AsSpan().ContainsAny(Public);

    private PersonEntity Find(NamedPerson person, string key, int sentence)
    {
        if (!byName.TryGetValue(key, out var known))
        {
            byName.Add(key, known = []);
        }

        var entity = known.FirstOrDefault(e => !IsNamesake(e, person, sentence));
        if (entity is null)
        {
            entity = new PersonEntity(person.Mention.Name, key, sentence) { Ordinal = known.Count };
            known.Add(entity);
            all.Add(entity);
        }

        return entity;
    }

    /// <summary>One sentence gives two of one name a post each: 市委常委张三, 某县委常委张三.</summary>
    private static bool IsNamesake(PersonEntity entity, NamedPerson person, int sentence) =>
        !person.Inherited && person.Titles.Any(t => t.Kind == TitleKind.Official)
        && entity.Titles.Any(t => t.Sentence == sentence && t.Part.Kind == TitleKind.Official && t.Part.Start < person.Start)
        && !person.Titles.All(t => entity.Titles.Any(e => TitleList.IsOnePost(e.Part.Text, t.Text)));
}
