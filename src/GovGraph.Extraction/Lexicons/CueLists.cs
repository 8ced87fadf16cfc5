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
}
