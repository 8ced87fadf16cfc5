using System.Diagnostics;
using GovGraph.Core.Answers;
using GovGraph.Core.Facts;
using GovGraph.Core.Graph;
using GovGraph.Storage.Saving;
using GovGraph.Storage.Sqlite;
using GovGraph.Storage.Tests.Support;
using Microsoft.Data.Sqlite;
using Xunit;

namespace GovGraph.Storage.Tests;

/// <summary>A file that cannot be used is one line, and what stands in it stays.</summary>
public sealed class SqliteFaultTests : IDisposable
{
    private static readonly TransientRetry Once = new(attempts: 1, TimeSpan.Zero, (_, _) => Task.CompletedTask);

    private readonly string _folder = Directory.CreateTempSubdirectory("govgraph-").FullName;

    private string File => Path.Combine(_folder, "some.db");

    [Fact]
    public async Task A_file_that_another_process_is_writing_to_is_waited_for_and_then_named()
    {
        await LoadAsync(File);
        await using var other = new SqliteConnection($"Data Source={File}");
        await other.OpenAsync(TestContext.Current.CancellationToken);
        await using (other.BeginTransaction(deferred: false))
        {
            var refusal = await Assert.ThrowsAsync<StoreException>(() => SaveAsync(File, 2));
            Assert.True(refusal.IsTransient);
            Assert.Equal($"{File}: another process is writing to it; try again when that has ended", refusal.Message);
        }

        await SaveAsync(File, 2);
    }

    [Fact]
    public async Task A_file_that_may_not_be_written_to_is_read_all_the_same()
    {
        Assert.SkipWhen(Environment.UserName == "root", "root may write to any file");
        await LoadAsync(File);
        SqliteConnection.ClearAllPools();
        System.IO.File.SetAttributes(File, FileAttributes.ReadOnly);
        Assert.NotEmpty(await GraphDump.OfAsync(new SqliteGraphDatabase(File)));
        var refusal = await Assert.ThrowsAsync<StoreException>(() => SaveAsync(File, 2));
        Assert.Equal($"{File}: it may not be written to; check its permissions", refusal.Message);
    }

    [Fact]
    public async Task A_full_disk_stores_nothing_of_the_batch_and_keeps_the_rest()
    {
        var disk = Path.Combine(_folder, "disk");
        Directory.CreateDirectory(disk);
        Assert.SkipUnless(Run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk), "only root can mount a small disk");
        try
        {
            var file = Path.Combine(disk, "some.db");
            await LoadAsync(file);
            var dump = await GraphDump.OfAsync(new SqliteGraphDatabase(file));
            var refusal = await Assert.ThrowsAsync<StoreException>(() => SaveAsync(file, [.. Enumerable.Range(10, 400)]));
            Assert.Equal($"{file}: the disk is full; nothing of this batch was stored", refusal.Message);
            Assert.Equal(dump, await GraphDump.OfAsync(new SqliteGraphDatabase(file)));
            await SaveAsync(file, 2);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Run("umount", disk);
        }
    }

    [Fact]
    public async Task A_deleted_file_is_named()
    {
        var refusal = await Assert.ThrowsAsync<StoreException>(() => SaveAsync(File, 1));
        Assert.Equal($"{File}: no such store yet; load reports first (govgraph ingest)", refusal.Message);
        refusal = await Assert.ThrowsAsync<StoreException>(() => LoadAsync(_folder));
        Assert.Equal($"{_folder}: it cannot be opened; check the path and its permissions", refusal.Message);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private static async Task LoadAsync(string file)
    {
        await new SqliteGraphDatabase(file).PrepareAsync(CancellationToken.None);
        await SaveAsync(file, 1);
    }

    private static Task<IReadOnlyList<SaveOutcome>> SaveAsync(string file, params int[] seeds)
    {
        LocatedReport[] reports = [.. seeds.Select(s => SomeReports.Make($"{s}.txt", s))];
        return new GraphWriter(new SqliteGraphDatabase(file, patience: 1), Once).SaveAsync(reports, CancellationToken.None);
    }

    private static bool Run(string command, params string[] args)
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        using var process = Process.Start(new ProcessStartInfo(command, args) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
