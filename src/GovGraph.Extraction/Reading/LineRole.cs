namespace GovGraph.Extraction.Reading;

/// <summary>What a line is by itself.</summary>
internal enum LineRole
{
    /// <summary>Headline or running text; which of the two shows only with its neighbours.</summary>
    Text,
    Header,
    Byline,
    Furniture,

    /// <summary>Name and number of a newspaper's page.</summary>
    PageHead,

    /// <summary>Page numbers and paging: the sentence before goes on after it.</summary>
    PageTurn,

    /// <summary>Heading of a list of links.</summary>
    LinkSection,
}
