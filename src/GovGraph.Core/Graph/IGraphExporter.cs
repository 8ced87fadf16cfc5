namespace GovGraph.Core.Graph;

/// <summary>
/// Writes all that is stored into files that <c>neo4j-admin database import full</c> takes: for the first load of a big collection, which takes an
/// import minutes and a load hours. What is imported is a store like any other; its first use makes its constraints and indexes.
/// Throws <see cref="Answers.StoreException"/> where it cannot read, <see cref="IOException"/> where it cannot write.
/// </summary>
public interface IGraphExporter
{
    /// <summary>Writes the files; those of the same names are replaced. Others may read meanwhile, and the files hold one state of the store.</summary>
    /// <param name="folder">Where to; made where it is missing.</param>
    /// <param name="cancellationToken">Ends it early, without the file of arguments.</param>
    Task<ExportedFiles> WriteAsync(string folder, CancellationToken cancellationToken);
}

/// <summary>What was written.</summary>
/// <param name="Arguments">The file that names all others, for <c>neo4j-admin database import full neo4j @FILE</c> run in their folder.</param>
/// <param name="Reports">How many reports.</param>
/// <param name="Nodes">How many nodes, with facts and locations.</param>
/// <param name="Relationships">How many relationships.</param>
public sealed record ExportedFiles(string Arguments, int Reports, int Nodes, int Relationships);
