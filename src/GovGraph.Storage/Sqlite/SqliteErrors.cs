using GovGraph.Core.Answers;
using Microsoft.Data.Sqlite;

namespace GovGraph.Storage.Sqlite;

/// <summary>What SQLite says, as one line a user can act on.</summary>
internal static class SqliteErrors
{
    private const int Busy = 5, Locked = 6, ReadOnly = 8, Io = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    public static StoreException Translate(Exception error, string path) => error is SqliteException e
        ? new StoreException($"{path}: {Explain(e)}", e.SqliteErrorCode is Busy or Locked, e)
        : new StoreException($"{path}: {error.Message}", isTransient: false, error);

    private static string Explain(SqliteException e) => e.SqliteErrorCode switch
    {
        Busy or Locked => "another process is writing to it; try again when that has ended",
        ReadOnly => "it may not be written to; check its permissions",
        Io => "reading or writing failed; check the disk",
        Corrupt => "the file is damaged; restore a copy or load the reports into a new file",
        Full => "the disk is full; nothing of this batch was stored",
        CannotOpen => "it cannot be opened; check the path and its permissions",
        NotADatabase => "this is no SQLite database; name another file",
        _ => e.Message.ReplaceLineEndings(" "),
    };
}
