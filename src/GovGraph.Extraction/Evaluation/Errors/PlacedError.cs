namespace GovGraph.Extraction.Evaluation.Errors;

/// <summary>Where on the way from text to facts a row went wrong.</summary>
public enum ErrorStage
{
    /// <summary>Reading: the text does not hold the name in one piece, or only in the frame of the page.</summary>
    Reading,

    /// <summary>The tagger proposed no person there.</summary>
    NotTagged,

    /// <summary>No rule found a name or title there.</summary>
    NotFound,

    /// <summary>It was found, and dropped again.</summary>
    Refused,

    /// <summary>A name, title or place begins or ends elsewhere.</summary>
    Boundary,

    /// <summary>Read as something else: a site for a project, one of the people for an official.</summary>
    Kind,

    /// <summary>The official of it is wrong; see the officials.</summary>
    Official,

    /// <summary>The meeting of it is wrong; see the meetings.</summary>
    Meeting,

    /// <summary>The project or site of it is wrong; see those.</summary>
    Place,

    /// <summary>Official and meeting, or official and place, are right, but it is not he who did it there.</summary>
    Subject,

    /// <summary>Chaired, spoke or attended: what was done.</summary>
    Act,

    Date,

    District,

    /// <summary>Nothing in the reference answers to it.</summary>
    MadeUp,
}

/// <summary>An error and where it came from.</summary>
/// <param name="Error">The error.</param>
/// <param name="Stage">Where it went wrong.</param>
/// <param name="By">The rule or class that decided; empty where none did.</param>
/// <param name="Sentence">The sentence to look at; null where the text does not hold the name.</param>
public sealed record PlacedError(ScoreError Error, ErrorStage Stage, string By, string? Sentence);
