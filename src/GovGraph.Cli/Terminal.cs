using Spectre.Console;

namespace GovGraph.Cli;

/// <summary>Where output goes, and what is known of who watches. Tests give their own.</summary>
internal sealed class Terminal(TextWriter output, TextWriter error)
{
    /// <summary>Answers only, so that they can be piped.</summary>
    public TextWriter Out { get; } = output;

    /// <summary>Progress, problems and hints.</summary>
    public TextWriter Error { get; } = error;

    /// <summary>Who answers questions; null where nobody is there to ask.</summary>
    public TextReader? In { get; init; }

    /// <summary>Somebody watches the error stream: a progress bar makes sense.</summary>
    public bool IsWatched { get; init; }

    /// <summary>Columns of a table; null where nobody's screen sets a limit.</summary>
    public int? Width { get; init; }

    /// <summary>Headings in Chinese.</summary>
    public bool IsChinese { get; init; }

    public static Terminal OfProcess() => new(Console.Out, Console.Error)
    {
        In = Console.IsInputRedirected || Console.IsErrorRedirected ? null : Console.In,
        IsWatched = !Console.IsErrorRedirected,
        Width = Console.IsOutputRedirected ? null : Math.Max(Console.WindowWidth, 60),
        IsChinese = IsChineseLanguage(Environment.GetEnvironmentVariable),
    };

    /// <summary>The product runs without ICU, so the usual variables are read here, in the order POSIX gives them.</summary>
    public static bool IsChineseLanguage(Func<string, string?> variable)
    {
        string[] names = ["LC_ALL", "LC_MESSAGES", "LANG"];
        var language = names.Select(variable).FirstOrDefault(v => !string.IsNullOrEmpty(v));
        return language?.StartsWith("zh", StringComparison.OrdinalIgnoreCase) == true;
    }

    /// <summary>One of two wordings.</summary>
    public string Say(string english, string chinese) => IsChinese ? chinese : english;

    /// <summary>Whether somebody says yes; null where nobody is there to ask.</summary>
    public bool? Ask(string english, string chinese)
    {
        if (In is null)
        {
            return null;
        }

        Error.Write($"{Say(english, chinese)} [y/N] ");
        return In.ReadLine()?.Trim() is "y" or "Y" or "yes" or "是";
    }

    /// <summary>For tables: without colours unless a person watches.</summary>
    public IAnsiConsole Tables() => OpenConsole(Out, Width is null, Width ?? 160);

    /// <summary>For the progress bar.</summary>
    public IAnsiConsole Progress() => OpenConsole(Error, plain: false, Width ?? 100);

    private static IAnsiConsole OpenConsole(TextWriter writer, bool plain, int width)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = plain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = plain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = width;
        return console;
    }
}
