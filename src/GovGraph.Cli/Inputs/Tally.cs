using GovGraph.Core.Text;

namespace GovGraph.Cli.Inputs;

/// <summary>Counts what became of the inputs and says at once, one line each, what is wrong with them.</summary>
internal sealed class Tally
{
    private readonly Terminal terminal;

    public Tally(Terminal terminal, InputScan scan)
    {
        this.terminal = terminal;
        foreach (var problem in scan.Problems)
        {
            Failed(problem);
        }

        if (scan.LeftOut > 0)
        {
            terminal.Error.WriteLine($"{scan.LeftOut} files that are not .txt left out");
        }
    }

    public int Done { get; set; }

    public int FailedCount { get; private set; }

    public void Failed(Problem problem)
    {
        FailedCount++;
        terminal.Error.WriteLine(problem.ToString());
    }
}
