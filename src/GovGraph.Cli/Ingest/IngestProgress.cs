using System.Diagnostics;
using System.Globalization;
using GovGraph.Core.Text;
using Spectre.Console;

namespace GovGraph.Cli.Ingest;

/// <summary>Tells how far a load is and how fast: a bar where somebody watches, else a line now and then.</summary>
internal sealed class IngestProgress(Terminal terminal)
{
    private const int Rarely = 1000;

    private readonly long start = Stopwatch.GetTimestamp();

    private int said;

    public Task<IngestCounts> ShowAsync(Func<Action<IngestCounts>, Action<Problem>, Task<IngestCounts>> work) =>
        terminal.IsWatched ? WithBarAsync(work) : work(SayNowAndThen, p => terminal.Error.WriteLine(p.ToString()));

    private Task<IngestCounts> WithBarAsync(Func<Action<IngestCounts>, Action<Problem>, Task<IngestCounts>> work)
    {
        var console = terminal.Progress();
        return console.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(context =>
            {
                var bar = context.AddTask(terminal.Say("reading", "读入"));
                return work(
                    counts =>
                    {
                        (bar.MaxValue, bar.Value) = (Math.Max(1, counts.Total), counts.Done);
                        bar.Description = terminal.Say($"{counts.Done} of {counts.Total}, {Speed(counts)} a second", $"{counts.Done}/{counts.Total} 篇，每秒 {Speed(counts)} 篇");
                    },
                    problem => console.WriteLine(problem.ToString()));
            });
    }

    private void SayNowAndThen(IngestCounts counts)
    {
        if (counts.Done - said >= Rarely)
        {
            said = counts.Done;
            terminal.Error.WriteLine($"{counts.Done} of {counts.Total}, {Speed(counts)} a second");
        }
    }

    private string Speed(IngestCounts counts) => (counts.Done / Stopwatch.GetElapsedTime(start).TotalSeconds).ToString("0", CultureInfo.InvariantCulture);
}
