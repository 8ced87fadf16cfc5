using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace GovGraph.Cli.Commands;

/// <summary>Arguments that several commands have.</summary>
internal static class SharedOptions
{
    public static Argument<string[]> Paths()
    {
        var paths = new Argument<string[]>("PATH") { Arity = ArgumentArity.OneOrMore, Description = "Reports (.txt) or folders of them." };
        paths.Validators.Add(NoMistypedOption);
        return paths;
    }

    /// <summary>A list of paths would swallow <c>--ot</c>.</summary>
    public static void NoMistypedOption(ArgumentResult result)
    {
        if (result.Tokens.FirstOrDefault(t => t.Value.StartsWith('-') && !Path.Exists(t.Value)) is { } option)
        {
            result.AddError($"There is no option '{option.Value}'.");
        }
    }

    /// <summary>Whether a folder to write to is something else; the refusal is then said.</summary>
    public static bool IsNoFolder(SymbolResult result, string path)
    {
        var isNone = File.Exists(path);
        if (isNone)
        {
            result.AddError($"{path} is a file; name a folder.");
        }

        return isNone;
    }

    /// <summary>A whole number in these bounds; anything else is one line that says so and, where told, what to do.</summary>
    public static void Bound<T>(Option<T> option, int least, int most, string hint = "") => option.Validators.Add(result =>
    {
        if (result.Tokens is [{ Value: var text }] && !(int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most))
        {
            result.AddError($"'{option.Name}' is a number from {least} to {most}, not '{text}'{hint}.");
        }
    });

    public static Option<bool> Json() => new("--json") { Description = "As JSON, for other programs." };

    public static Option<bool> Yes() => new("--yes") { Description = "Do not ask." };

    public static Option<string?> Source() =>
        new("--source") { HelpName = "NAME", Description = "Where the reports come from; the name of their folder unless told. （来源）" };

    /// <summary>For all commands that have to do with a store.</summary>
    public static Option<string?> StorePath() => new("--store-path")
    {
        HelpName = "FILE",
        Description = "The SQLite file to use, instead of the store of the settings.",
        Recursive = true,
    };
}
