namespace GovGraph.Extraction.Lexicons;

/// <summary>The lists of <c>place_cues.tsv</c>, which tells what stands in them.</summary>
internal enum PlaceCueList
{
    Title,
    Inner,
    Indefinite,
    OnlyOne,
    OneOfMany,
    NotItself,
    Room,
    BeingBuilt,
    Effort,
    EffortPart,
    Works,
    Stage,
    SceneHeld,
    AboutProjects,
    AboutSports,
    Settles,
    Introduces,
    Matter,
    ToBeDone,
    NotDone,
    StatusPart,
    StatusTransitive,
    StatusEnd,
    StatusComing,
    BeforeSigned,
    Fronted,
    Manner,
    SceneManner,
    SceneDeed,
    SceneDeedPart,
    Hall,
    Teller,
    Ware,
    SeenThere,
    Concrete,
    Alone,
    NoPlace,
    LongEnd,
    Going,
    OnlyWork,
    QuotedNoun,
    LooseStatus,
}

/// <summary>The lists of <c>meeting_cues.tsv</c>, which tells what stands in them.</summary>
internal enum MeetingCueList
{
    OtherWord,
    Demonstrative,
    Compound,
    Spirit,
    Called,
    Coming,
    Notice,
    Referred,
    Reference,
    OnlyTime,
    Reception,
    Deed,
    Second,
    AfterSecond,
    Body,
}

/// <summary>The lists of <c>date_cues.tsv</c>, which tells what stands in them.</summary>
internal enum DateCueList
{
    Held,
    HeldOrClosed,
    Meeting,
    Meanwhile,
    Cited,
    CitedWhat,
    ClauseStart,
    Published,
    Event,
    Reprinted,
    SiteTool,
    ChangeOfLaw,
    YearlyEvent,
    Planning,
}

/// <summary>The lists of <c>person_cues.tsv</c>, which tells what stands in them.</summary>
internal enum PersonCueList
{
    Errand,
    Honorific,
    Saying,
    Head,
    Business,
    Public,
    OrganEnd,
    Appointing,
    Dismissing,
    Together,
    Along,
    Join,
    Such,
    Visit,
    VisitPart,
    NoVisit,
    NoOthers,
    Others,
    OthersAdverb,
    OthersDeed,
    OthersBody,
    RunOn,
    Household,
    Address,
    InFirm,
    Outlet,
    MutualAdverb,
    MutualDeed,
}

/// <summary>The lists of <c>division_cues.tsv</c>, which tells what stands in them.</summary>
internal enum DivisionCueList
{
    NoTown,
    NoTownStart,
    StreetOffice,
    TownPost,
    AfterBare,
    Goal,
    Origin,
    OfOrigin,
    ByBirth,
    Owner,
    BeforeOrgan,
    Central,
    Market,
    PartOfTown,
    WordLike,
    TownWorks,
    Telling,
}

/// <summary>The lists of <c>quote_cues.tsv</c>, which tells what stands in them.</summary>
internal enum QuoteCueList
{
    Speech,
    NamedKind,
    NoCount,
    SetKind,
    Image,
    General,
    OnlyNext,
    FigureNoun,
    Way,
    Praise,
    StudyStart,
    StudyEnd,
    CampaignLead,
    CampaignNoun,
}

/// <summary>The lists of <c>name_cues.tsv</c>, which tells what stands in them.</summary>
internal enum NameCueList
{
    Deed,
    DeedInName,
    DeedAfterPost,
    DeedOfWord,
    DeedOfParts,
    DeedOfHolder,
    ReportedDeed,
    DeedOfMade,
    DeedBy,
    Manner,
    GivenEnd,
    Completed,
    Speech,
    Decides,
    NoName,
    InList,
    LeadersInList,
    Human,
}

/// <summary>The lists of <c>title_cues.tsv</c>, which tells what stands in them.</summary>
internal enum TitleCueList
{
    ShortPost,
    PostOfAddress,
    PostInList,
    PostOfLabel,
    GroupTask,
    BusinessPost,
    BehindBusiness,
    Decided,
    NamedOffice,
    DeputyOffice,
    LeadVerb,
    LedBody,
    Union,
}
