namespace GovGraph.Extraction.Relations.Trips;

/// <summary>王五参加视察。视察组分两组，第一组由张三带队…，第二组由李四带队…: who leads none of the groups went with all of them.</summary>
internal sealed class SplitParty
{
    private Trip? whole;
    private List<Trip> teams = [];

    public void Clear() => (whole, teams) = (null, []);

    /// <param name="team">One of the groups.</param>
    /// <param name="before">Who was under way before it; before the first group, all of them.</param>
    public void Add(Trip team, Trip? before)
    {
        whole = teams.Count == 0 ? before : whole;
        var all = teams;
        all.Add(team);
        team.Companions.AddRange((whole?.Companions ?? []).Select(c => new Companion(c.Use, stop => c.Covers(stop) && !all.Exists(t => t.Leads(c.Use.Entity)))));
    }
}
