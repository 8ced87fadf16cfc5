using GovGraph.Core.Facts;

namespace GovGraph.Extraction.Evaluation;

/// <summary>A fact's content in one line for people, as the rows of answers and errors are written: <c>秦望舒 | 区委书记</c>.</summary>
public static class FactLine
{
    public static string Of(Fact fact) => string.Join(" | ", Fields(fact).Select(f => f ?? "–"));

    private static IEnumerable<string?> Fields(Fact fact) => fact switch
    {
        OfficialFact f => f.Post is { Status: not PostStatus.Current } post
            ? [f.Official.Name, post.Title, post.Status.ToString()]
            : [f.Official.Name, f.Post?.Title],
        PersonFact f => [f.Name, f.Role],
        DivisionFact f => [f.Division.Name],
        ProjectFact f => [f.Place.Name, f.Place.District?.CountyOrAbove.Name],
        SiteFact f => [f.Place.Name, f.Place.District?.CountyOrAbove.Name],
        MeetingFact f => [f.Meeting.Name, f.Meeting.Date?.ToString(), f.Meeting.District?.CountyOrAbove.Name],
        RoleFact f => [f.Official.Name, f.Role.ToString(), f.Meeting.Name],
        InspectionFact f => [f.Official.Name, f.Role.ToString(), f.Date?.ToString(), f.Place.Name],
        InitiativeFact f => [f.Name],
        PublicationFact f => [f.Date.ToString()],
        _ => [],
    };
}
