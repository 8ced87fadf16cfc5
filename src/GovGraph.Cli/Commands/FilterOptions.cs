using System.CommandLine;
using System.CommandLine.Parsing;
using GovGraph.Api.Queries;
using GovGraph.Core.Answers;

namespace GovGraph.Cli.Commands;

/// <summary>The filters that every list has.</summary>
internal sealed class FilterOptions
{
    private readonly Option<string?> official = Text("--official", "NAME", "An official's whole name or id. （官员）");
    private readonly Option<string?> project = Text("--project", "NAME", "A project's or site's whole name, alias or id. （项目、地点）");
    private readonly Option<string?> district = Text("--district", "NAME", "A division's name or code; what lies in it matches too. （区划）");
    private readonly Option<string?> meeting = Text("--meeting", "NAME", "A meeting's name, a part of it, or its id. （会议）");
    private readonly Option<DateOnly?> from = Date("--from", last: false, "The first day or month.");
    private readonly Option<DateOnly?> to = Date("--to", last: true, "The last day or month, included.");
    private readonly Option<int?> limit = new("--limit") { HelpName = "ROWS", Description = $"The most rows to show, 1 to {GraphFilter.MaxLimit}; all unless told." };
    private readonly Option<bool> sites = new("--sites") { Description = "Sites too. （含地点）" };
    private readonly bool hasSites;

    public FilterOptions(Command command, bool hasSites)
    {
        this.hasSites = hasSites;
        SharedOptions.Bound(limit, 1, GraphFilter.MaxLimit, "; leave it out for all rows");
        command.Add(official);
        command.Add(project);
        command.Add(district);
        command.Add(meeting);
        command.Add(from);
        command.Add(to);
        command.Add(limit);
        if (hasSites)
        {
            command.Add(sites);
        }

        command.Validators.Add(CheckOrder);
    }

    public GraphFilter Read(ParseResult parsed) => new()
    {
        Official = parsed.GetValue(official),
        Project = parsed.GetValue(project),
        District = parsed.GetValue(district),
        Meeting = parsed.GetValue(meeting),
        From = parsed.GetValue(from),
        To = parsed.GetValue(to),
        Limit = parsed.GetValue(limit),
        Sites = hasSites && parsed.GetValue(sites),
    };

    private static Option<string?> Text(string name, string value, string description)
    {
        var option = new Option<string?>(name) { HelpName = value, Description = description };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && string.IsNullOrWhiteSpace(text))
            {
                result.AddError($"'{name}' needs a name.");
            }
        });
        return option;
    }

    private static Option<DateOnly?> Date(string name, bool last, string description) => new(name)
    {
        HelpName = "YYYY-MM[-DD]",
        Description = description,
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (FilterDate.Read(text, last) is { } day)
            {
                return day;
            }

            result.AddError(FilterDate.Problem(name, text));
            return null;
        },
    };

    private void CheckOrder(CommandResult result)
    {
        if (Day(result, from, last: false) > Day(result, to, last: true))
        {
            result.AddError("'--from' lies after '--to'.");
        }
    }

    /// <summary>Null where none is given, or none that can be read; the option itself complains of that.</summary>
    private static DateOnly? Day(CommandResult command, Option<DateOnly?> option, bool last) =>
        command.GetResult(option)?.Tokens is [{ Value: var text }] ? FilterDate.Read(text, last) : null;
}
