namespace GovGraph.Extraction.Lexicons;

/// <summary>Words in whose neighbourhood a rule decides otherwise: short lists, a table of them for each kind of mention. Loaded once.</summary>
internal static class CueWords
{
    public static WordLists<PlaceCueList> Places { get; } = WordLists<PlaceCueList>.Load("place_cues.tsv");

    public static WordLists<MeetingCueList> Meetings { get; } = WordLists<MeetingCueList>.Load("meeting_cues.tsv");

    public static WordLists<DateCueList> Dates { get; } = WordLists<DateCueList>.Load("date_cues.tsv");

    public static WordLists<PersonCueList> Persons { get; } = WordLists<PersonCueList>.Load("person_cues.tsv");

    public static WordLists<DivisionCueList> Divisions { get; } = WordLists<DivisionCueList>.Load("division_cues.tsv");

    public static WordLists<QuoteCueList> Quotes { get; } = WordLists<QuoteCueList>.Load("quote_cues.tsv");

    public static WordLists<NameCueList> Names { get; } = WordLists<NameCueList>.Load("name_cues.tsv");

    public static WordLists<TitleCueList> Titles { get; } = WordLists<TitleCueList>.Load("title_cues.tsv");
}
