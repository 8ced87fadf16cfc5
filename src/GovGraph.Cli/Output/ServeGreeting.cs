using GovGraph.Core.Answers;

namespace GovGraph.Cli.Output;

/// <summary>What <c>serve</c> says when it listens: what is there, and where.</summary>
internal static class ServeGreeting
{
    public static void Write(Terminal terminal, StatsView stats, IEnumerable<string> addresses)
    {
        int Nodes(string label) => stats.Nodes.GetValueOrDefault(label);
        terminal.Out.WriteLine(terminal.Say(
            $"{stats.Reports} reports: {Nodes("Official")} officials, {Nodes("Inspection")} inspections, {Nodes("Place")} projects and sites, {Nodes("Meeting")} meetings, {Nodes("District")} districts",
            $"{stats.Reports} 篇报道：官员 {Nodes("Official")}，调研 {Nodes("Inspection")}，项目与地点 {Nodes("Place")}，会议 {Nodes("Meeting")}，区划 {Nodes("District")}"));
        foreach (var address in addresses)
        {
            terminal.Out.WriteLine(terminal.Say($"{address}  (API documentation: {address}/docs)", $"{address}  （接口文档：{address}/docs）"));
        }

        terminal.Out.WriteLine(terminal.Say("Ctrl+C ends it.", "按 Ctrl+C 结束。"));
        terminal.Out.Flush();
    }
}
