namespace GovGraph.Core.Facts;

/// <summary>The kind of organisation a post belongs to.</summary>
public enum Organ
{
    Other,
    Party,
    Discipline,
    Government,
    Congress,
    Cppcc,
    Court,
    Procuratorate,
    Military,
    MassOrganisation,
    PublicInstitution,
    DevelopmentZone,
    Village,
}

/// <summary>How a report says a post is held.</summary>
public enum PostStatus
{
    Current,

    /// <summary>原.</summary>
    Former,

    /// <summary>免去, 不再担任.</summary>
    Dismissed,

    /// <summary>拟任, 提名为…人选.</summary>
    Proposed,
}

/// <summary>A post as a report gives it to an official.</summary>
/// <param name="Title">As printed (管城区委书记).</param>
/// <param name="Name">The title without the district in front (区委书记).</param>
/// <param name="District">Whose post it is, where that is known.</param>
/// <param name="Organ">The kind of organisation.</param>
/// <param name="Status">How it is held.</param>
/// <param name="IsGroup">A group label such as 县领导, which is a title but no post.</param>
public sealed record Post(string Title, string Name, Division? District, Organ Organ, PostStatus Status, bool IsGroup);
