namespace GovGraph.Extraction.Evaluation.Judging;

/// <summary>A fact that somebody held against its sentence.</summary>
/// <param name="Report">Name of the report.</param>
/// <param name="Kind">As <see cref="Core.Facts.FactJson.KindOf"/> has it.</param>
/// <param name="Content">As <see cref="FactLine"/> has it.</param>
/// <param name="SentenceHash">Hash of the sentence that was read; the sentence itself belongs to whoever wrote it.</param>
/// <param name="IsRight">The verdict.</param>
/// <param name="Reason">Why, in a few words.</param>
public sealed record JudgedFact(string Report, string Kind, string Content, string SentenceHash, bool IsRight, string Reason);

/// <summary>What has become of a judged fact.</summary>
public enum JudgedState
{
    /// <summary>The report was not given, so nobody looked.</summary>
    NotLooked,

    /// <summary>Still read, from the same sentence.</summary>
    Stands,

    /// <summary>Still read, but from another sentence: the verdict is about one that is no longer quoted.</summary>
    OtherSentence,

    /// <summary>No longer read.</summary>
    Vanished,
}

/// <summary>A judged fact and what has become of it.</summary>
public sealed record Rejudged(JudgedFact Fact, JudgedState State);
