using System.CommandLine;
using System.CommandLine.Parsing;

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
