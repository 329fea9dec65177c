using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Browser;

/// <summary>What a person does at a page, by the words that stand on it.</summary>
static class Doing
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    static ILocator Content(this IPage page) => page.GetByRole(AriaRole.Main);

    /// <summary>The words of the content, every run of white space one blank.</summary>
    public static async Task<string> Words(this IPage page) => OneLine(await page.Content().InnerTextAsync());

    public static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The field with this label; that it must be filled in may stand behind the label.</summary>
    public static ILocator Field(this IPage page, string label) => page.Content().GetByLabel(new Regex($"^{Regex.Escape(label)}(必填)?$"));

    public static Task Write(this IPage page, string label, string text) => page.Field(label).FillAsync(text);

    public static Task Choose(this IPage page, string option) => page.Content().GetByRole(AriaRole.Radio, new() { NameRegex = new(Regex.Escape(option)) }).CheckAsync();

    /// <summary>Takes the line of a list in which these words stand.</summary>
    public static async Task Select(this IPage page, string label, string words)
    {
        var lines = await page.Field(label).Locator("option").AllInnerTextsAsync();
        await page.Field(label).SelectOptionAsync(new SelectOptionValue { Label = lines.Single(line => line.Contains(words, StringComparison.Ordinal)) });
    }

    public static Task Attach(this IPage page, string label, string name, byte[] bytes) =>
        page.Field(label).SetInputFilesAsync(new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = bytes });

    public static Task<int> Press(this IPage page, string button) => page.Land(() => page.Content().GetByRole(AriaRole.Button, Named(button)).ClickAsync());

    public static Task<int> Follow(this IPage page, string link) => page.Land(() => page.Content().GetByRole(AriaRole.Link, Named(link)).First.ClickAsync());

    /// <summary>Does what leads to another page, and waits until that is there.</summary>
    /// <returns>The status with which it came, after all redirects.</returns>
    public static async Task<int> Land(this IPage page, Func<Task> act)
    {
        // Listened for before it is done: Playwright's own wait for a load state looks first and listens after, and misses what comes between.
        var there = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        page.DOMContentLoaded += Arrived;
        try
        {
            var answer = await page.RunAndWaitForResponseAsync(act, response => response.Request.IsNavigationRequest && response.Status is < 300 or >= 400);
            await there.Task.WaitAsync(Patience);
            return answer.Status;
        }
        finally { page.DOMContentLoaded -= Arrived; }

        void Arrived(object? sender, IPage arrived) => there.TrySetResult();
    }

    public static async Task<byte[]> Fetch(this IPage page, string link)
    {
        var file = await page.RunAndWaitForDownloadAsync(() => page.Content().GetByRole(AriaRole.Link, Named(link)).ClickAsync());
        return await File.ReadAllBytesAsync(await file.PathAsync());
    }

    static LocatorGetByRoleOptions Named(string name) => new() { Name = name, Exact = true };
}
