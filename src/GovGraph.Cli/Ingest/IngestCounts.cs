namespace GovGraph.Cli.Ingest;

/// <summary>What became of the inputs so far.</summary>
internal sealed record IngestCounts(int Total, int New, int Changed, int Same, int Failed)
{
    public int Done => New + Changed + Same + Failed;

    public int Left => Total - Done;
}
