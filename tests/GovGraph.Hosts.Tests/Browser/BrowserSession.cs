using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace GovGraph.Hosts.Tests.Browser;

/// <summary>Neo4j Browser in Chromium, as an analyst handles it. Waits for what is to be seen, never for a time.</summary>
internal sealed partial class BrowserSession : IAsyncDisposable
{
    public const string Chromium = "/usr/bin/chromium";

    private readonly IPlaywright playwright;
    private readonly IBrowser browser;
    private int marks;

    private BrowserSession(IPlaywright playwright, IBrowser browser, IPage page) => (this.playwright, this.browser, Page) = (playwright, browser, page);

    public IPage Page { get; }

    /// <summary>Opens the printed link and gives the password.</summary>
    public static async Task<BrowserSession> ConnectAsync(string link, string password)
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = ["--no-sandbox"] });
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1500, Height = 1000 } });
        page.SetDefaultTimeout(120_000);
        Assertions.SetDefaultExpectTimeout(120_000);
        var session = new BrowserSession(playwright, browser, page);

        // Its banner about usage data asks each new profile.
        await page.AddInitScriptAsync("if (!localStorage.getItem('neo4j.udc')) localStorage.setItem('neo4j.udc', '{\"consentBannerShownCount\":6}')");
        await page.GotoAsync(link);
        await page.GetByTestId("password").FillAsync(password);
        await page.GetByTestId("connect").ClickAsync();
        await Assertions.Expect(page.GetByTestId("password")).ToHaveCountAsync(0);
        await page.Locator("#monaco-main-editor").WaitForAsync();
        return session;
    }

    /// <summary>Clicks a link of the guide: at its right end, for its beginning is an icon.</summary>
    public async Task ClickGuideAsync(string text)
    {
        var box = (await Page.GetByText(text, new() { Exact = true }).First.BoundingBoxAsync())!;
        await Page.Mouse.ClickAsync(box.X + box.Width - 4, box.Y + (box.Height / 2));
    }

    /// <summary>What Browser keeps under a name.</summary>
    public Task<string?> KeptAsync(string name) => Page.EvaluateAsync<string?>("name => localStorage[name]", name);

    /// <summary>Waits until what Browser keeps under a name holds a text.</summary>
    public Task WaitForKeptAsync(string name, string part) =>
        Page.WaitForFunctionAsync("([name, part]) => (localStorage[name] ?? '').includes(part)", new[] { name, part });

    /// <summary>Drops a file onto the page, as a mouse would.</summary>
    public Task DropAsync(string name, byte[] bytes) => Page.EvaluateAsync(
        """
        ({ name, text }) => {
          const transfer = new DataTransfer();
          transfer.items.add(new File([Uint8Array.from(atob(text), c => c.charCodeAt(0))], name));
          for (const type of ['dragenter', 'dragover', 'drop'])
            document.querySelector('.filedrop').dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }));
        }
        """,
        new { name, text = Convert.ToBase64String(bytes) });

    /// <summary>Does something that opens a frame, and gives that frame.</summary>
    public async Task<ILocator> FrameOfAsync(Func<Task> act)
    {
        var mark = $"seen{marks++}";
        await Page.EvaluateAsync("mark => document.querySelectorAll('[data-testid=frame]').forEach(f => f.setAttribute('data-' + mark, ''))", mark);
        await act();
        var frame = Page.Locator($"[data-testid=frame]:not([data-{mark}])").First;
        await frame.WaitForAsync();
        return frame;
    }

    public Task<ILocator> RunAsync(string text) => FrameOfAsync(async () =>
    {
        await Page.Locator("#monaco-main-editor").ClickAsync();
        await Page.Keyboard.PressAsync("Control+a");
        await Page.Keyboard.PressAsync("Delete");
        await Page.Keyboard.InsertTextAsync(text);
        await Page.GetByTestId("editor-Run").ClickAsync();
    });

    /// <summary>Runs a query out of the list of favourites.</summary>
    public Task<ILocator> RunSavedAsync(SavedQuery query) => FrameOfAsync(async () =>
    {
        var folder = Page.GetByTestId($"expandFolder-{query.Folder}");
        var item = Page.GetByTestId($"savedScriptsFolder-{query.Folder}").GetByTestId("savedScriptListItem").Filter(new() { HasText = query.Title });
        if (await item.CountAsync() == 0)
        {
            await folder.ClickAsync();
        }

        await item.HoverAsync();
        await item.GetByTestId("savedScriptsButton-Run").ClickAsync();
    });

    /// <summary>Lines of the circles' captions, one text for each circle.</summary>
    public static async Task<IReadOnlyList<string>> CaptionsAsync(ILocator frame, string of) => await frame.Locator(of).EvaluateAllAsync<string[]>(
        "all => all.map(e => [...e.querySelectorAll('text')].map(t => t.textContent.trim()).join(' ').trim())");

    /// <summary>Waits until no circle of a drawing moves.</summary>
    public static Task RestAsync(ILocator frame) => frame.EvaluateAsync(
        """
        async frame => {
          const places = () => [...frame.querySelectorAll('g.node')].map(n => n.getAttribute('transform')).join();
          for (let last = null; last !== places();) {
            last = places();
            for (let frames = 0; frames < 20; frames++) await new Promise(requestAnimationFrame);
          }
        }
        """);

    /// <summary>How many rows a table's frame says that it has.</summary>
    public static async Task<int> RowsAsync(ILocator frame)
    {
        var bar = frame.GetByTestId("frameStatusbar");
        await Assertions.Expect(bar).ToHaveTextAsync(Streamed());
        return int.Parse(Streamed().Match(await bar.InnerTextAsync()).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }

    [GeneratedRegex(@"Started streaming (\d+) records?")]
    private static partial Regex Streamed();
}
