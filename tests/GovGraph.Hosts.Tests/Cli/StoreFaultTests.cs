using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Xunit;

namespace GovGraph.Hosts.Tests.Cli;

/// <summary>Files that cannot be used, and loads that are cut short, through the real program: one line that says what to do.</summary>
public sealed class StoreFaultTests : IDisposable
{
    private readonly TempFolder folder = new();

    [Fact]
    public async Task A_file_that_is_no_store_is_one_line()
    {
        folder.Write("in/a.txt", "天气晴朗。");
        var other = folder.Write("other.db", new string('x', 4096));
        var said = $"govgraph: {other}: this is no SQLite database; name another file\n";
        Assert.Equal(new CliRun(3, "", said), await CliProcess.RunAsync(["stats", "--store-path", other]));
        Assert.Equal(new CliRun(3, "", said), await CliProcess.RunAsync(["ingest", folder.Of("in"), "--store-path", other]));
        Assert.Equal(
            new CliRun(3, "", $"govgraph: {folder.Path}: it cannot be opened; check the path and its permissions\n"),
            await CliProcess.RunAsync(["ingest", folder.Of("in"), "--store-path", folder.Path]));
        Assert.Equal(new string('x', 4096), await File.ReadAllTextAsync(other, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_store_that_was_deleted_is_one_line()
    {
        var gone = folder.Of("gone.db");
        foreach (var command in new string[][] { ["stats"], ["remove", "--all", "--yes"], ["rebuild"], ["export", "neo4j-csv", folder.Of("out")] })
        {
            Assert.Equal(
                new CliRun(3, "", $"govgraph: {gone}: no such store yet; load reports first (govgraph ingest)\n"),
                await CliProcess.RunAsync([.. command, "--store-path", gone]));
        }

        Assert.False(File.Exists(gone));
    }

    [Fact]
    public async Task A_full_disk_and_one_that_may_not_be_written_to_are_one_line_and_lose_nothing()
    {
        var disk = Directory.CreateDirectory(folder.Of("disk")).FullName;
        Assert.SkipUnless(Run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk), "only root can mount a small disk");
        try
        {
            var store = Path.Combine(disk, "some.db");
            folder.Write("in/a.txt", "天气晴朗。");
            Assert.Equal(0, (await CliProcess.RunAsync(["ingest", folder.Of("in"), "--store-path", store])).Code);
            var before = await CliProcess.RunAsync(["reports", "--json", "--store-path", store]);

            Write("much", 600, 20_000);
            var full = await CliProcess.RunAsync(["ingest", folder.Of("much"), "--store-path", store]);
            Assert.Equal((3, "", $"govgraph: {store}: the disk is full; nothing of this batch was stored\n"), (full.Code, full.Out, full.Error));
            Assert.Equal(before, await CliProcess.RunAsync(["reports", "--json", "--store-path", store]));

            Assert.True(Run("mount", "-o", "remount,ro", disk));
            folder.Write("in/b.txt", "天气多云。");
            var readOnly = await CliProcess.RunAsync(["ingest", folder.Of("in"), "--store-path", store]);
            Assert.Equal((3, ""), (readOnly.Code, readOnly.Out));
            Assert.Matches($"^govgraph: {store}: it (may not be written to; check its permissions|cannot be opened; check the path and its permissions)\n$", readOnly.Error);
            Assert.True(Run("mount", "-o", "remount,rw", disk));
            Assert.Equal(before, await CliProcess.RunAsync(["reports", "--json", "--store-path", store]));
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Run("umount", disk);
        }
    }

    [Fact]
    public async Task Ctrl_C_finishes_the_batch_in_hand_and_says_what_is_left()
    {
        Write("in", 3000, 20);
        using var process = CliProcess.Start(["ingest", folder.Of("in"), "--store-path", folder.Of("some.db")]);
        // The store is made after the program has learned what Ctrl+C is to do.
        while (!File.Exists(folder.Of("some.db")))
        {
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }

        process.Interrupt();
        var stopped = await process.EndAsync();
        Assert.Equal(1, stopped.Code);
        var left = int.Parse(System.Text.RegularExpressions.Regex.Match(stopped.Error, "stopped with ([0-9]+) of 3000 left; the same command goes on from here\n").Groups[1].Value, CultureInfo.InvariantCulture);
        Assert.Equal($"{3000 - left} new, 0 changed, 0 same, 0 failed\n", stopped.Out);

        var rest = await CliProcess.RunAsync(["ingest", folder.Of("in"), "--store-path", folder.Of("some.db")]);
        Assert.Equal((0, $"{left} new, 0 changed, {3000 - left} same, 0 failed\n"), (rest.Code, rest.Out));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    private void Write(string into, int count, int length)
    {
        foreach (var number in Enumerable.Range(0, count))
        {
            folder.Write(string.Create(CultureInfo.InvariantCulture, $"{into}/{number}.txt"), string.Create(CultureInfo.InvariantCulture, $"第{number}期，天气晴朗。") + new string('。', length));
        }
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
