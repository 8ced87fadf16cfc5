using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using GovGraph.Api.Browser;
using GovGraph.Cli.Browser;
using GovGraph.Cli.Hosting;

namespace GovGraph.Cli.Commands;

/// <summary><c>govgraph browser [--open] [--zip FILE] [--files DIR]</c>: the way into Neo4j Browser, and what it takes from us.</summary>
internal static class BrowserCommand
{
    public static Command Create(Terminal terminal)
    {
        var open = new Option<bool>("--open") { Description = "Open the link too." };
        var port = new Option<int>("--port") { HelpName = "PORT", DefaultValueFactory = _ => 5080, Description = "Where 'govgraph serve' listens, which serves the guide." };
        SharedOptions.Bound(port, 1, ushort.MaxValue);
        var zip = new Option<string?>("--zip") { HelpName = "FILE", Description = "Write the saved queries into this zip, to be dropped onto Browser's page, and end." };
        var files = new Option<string?>("--files") { HelpName = "DIR", Description = "Write style, guide and zip into this folder, and end." };
        var command = new Command("browser", "Print the link into Neo4j Browser, with style, guide and saved queries. （打开 Neo4j Browser）") { open, port, zip, files };
        command.SetAction((parsed, cancellationToken) =>
            parsed.GetValue(zip) is { } file ? Write(terminal, (file, BrowserFiles.Zip()))
            : parsed.GetValue(files) is { } folder ? Write(terminal, All(folder, parsed.GetValue(port)))
            : ShowAsync(terminal, parsed.GetValue(port), parsed.GetValue(open), cancellationToken));
        return command;
    }

    private static async Task<int> ShowAsync(Terminal terminal, int port, bool open, CancellationToken cancellationToken)
    {
        using var store = StoreHost.Named("neo4j");
        _ = store.Reader; // refuses settings that cannot be used
        var options = store.Options.Neo4j;
        var guide = BrowserLink.GuideAt(port);
        var link = BrowserLink.Of(options, guide);
        terminal.Out.WriteLine(link.Text);
        terminal.Out.Flush();
        if (!link.ShowsGuide)
        {
            terminal.Error.WriteLine(terminal.Say(
                "That Neo4j is on another machine, and a page from there may fetch nothing from this one: 'govgraph browser --files DIR', then drop govgraph.grass and queries.zip onto the page.",
                "这个 Neo4j 在另一台机器上，它的页面取不到本机的文件：先运行 govgraph browser --files 文件夹，再把 govgraph.grass 和 queries.zip 拖到页面上。"));
        }
        else if (await BrowserLink.IsServedAsync(guide, cancellationToken))
        {
            terminal.Error.WriteLine(terminal.Say(
                "Open it and give the password. The guide stands at the left; its first page applies the style and brings the saved queries.",
                "打开它，输入密码。左边是指南，第一页可以应用样式、取现成的查询。"));
        }
        else
        {
            terminal.Error.WriteLine(terminal.Say(
                $"The guide comes from 'govgraph serve', which does not answer on port {port}: start it first, or name its --port.",
                $"指南由 govgraph serve 提供，它没有在端口 {port} 上应答：请先启动它，或用 --port 指明端口。"));
        }

        return open ? Open(terminal, link.Text) : ExitCodes.Ok;
    }

    private static int Open(Terminal terminal, string link)
    {
        try
        {
            // Elsewhere than on Windows a program of the desktop does it, and says by its exit code whether it could.
            var start = OperatingSystem.IsWindows() ? new ProcessStartInfo(link) { UseShellExecute = true }
                : new ProcessStartInfo(OperatingSystem.IsMacOS() ? "open" : "xdg-open", [link]) { RedirectStandardError = true };
            using var process = Process.Start(start);
            if (process is null || !process.WaitForExit(TimeSpan.FromSeconds(10)) || process.ExitCode == 0)
            {
                return ExitCodes.Ok;
            }
        }
        catch (Exception e) when (e is Win32Exception or PlatformNotSupportedException or InvalidOperationException)
        {
            // Said below.
        }

        terminal.Error.WriteLine("govgraph: no program here opens links; open this one yourself");
        return ExitCodes.SomeFailed;
    }

    private static (string Path, byte[] Bytes)[] All(string folder, int port)
    {
        byte[] Bytes(string text) => System.Text.Encoding.UTF8.GetBytes(text);
        return
        [
            (Path.Combine(folder, BrowserFiles.StyleName), Bytes(BrowserFiles.Style)),
            (Path.Combine(folder, BrowserFiles.GuideName), Bytes(BrowserFiles.Guide($"http://localhost:{port}"))),
            (Path.Combine(folder, BrowserFiles.ZipName), BrowserFiles.Zip()),
        ];
    }

    private static async Task<int> Write(Terminal terminal, params (string Path, byte[] Bytes)[] files)
    {
        foreach (var (path, bytes) in files)
        {
            try
            {
                if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
                {
                    Directory.CreateDirectory(folder);
                }

                await File.WriteAllBytesAsync(path, bytes);
                terminal.Out.WriteLine(path);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                terminal.Error.WriteLine($"govgraph: {path} cannot be written ({e.Message})");
                return ExitCodes.SomeFailed;
            }
        }

        return ExitCodes.Ok;
    }
}
