using GovGraph.Extraction.Mentions.Words;

namespace GovGraph.Extraction.Mentions.Meetings;

internal enum MeetingVerb
{
    /// <summary>召开X.</summary>
    Hold,

    /// <summary>出席X.</summary>
    Attend,

    /// <summary>贯彻X精神.</summary>
    Spirit,

    /// <summary>Only ends like one: 理论学习中心组….</summary>
    None,
}

/// <summary>The word lists that tell where the name of a meeting begins and ends.</summary>
internal sealed class MeetingWords
{
    private MeetingWords()
    {
    }

    /// <summary>Nouns that close a name: 座谈会, 签约仪式.</summary>
    public WordSet Nouns { get; } = WordSet.Read("Lexicons/meeting_nouns.tsv", "noun");

    public WordTable<MeetingVerb> Verbs { get; } =
        WordTable<MeetingVerb>.Read("Lexicons/meeting_verbs.tsv", "verb", "kind", r => r.Enum<MeetingVerb>(1));

    /// <summary>What makes no name: 现场办公会 is a class.</summary>
    public WordSet Generic { get; } = WordSet.Read("Lexicons/meeting_generic.tsv", "word");

    /// <summary>What stands in front of a name without being part of it.</summary>
    public WordSet Stops { get; } = WordSet.Read("Lexicons/meeting_stops.tsv", "word");

    public static MeetingWords Load() => new();
}
