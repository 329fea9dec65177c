using System.Collections.Concurrent;
using System.Net;
using System.Text.RegularExpressions;
using Testing;
using WebTesting;

namespace Faults;

/// <summary>Citizens who file requests as fast as they can, remember each number they were given, and send a form again to which they had no receipt.</summary>
sealed partial class Filing
{
    readonly ConcurrentBag<string> acknowledged = [];
    readonly ConcurrentQueue<(PageForm Form, CookieContainer Cookies)> unanswered = new();

    public IReadOnlyCollection<string> Acknowledged => acknowledged;

    /// <summary>Answers other than a receipt: what was shown while the house could not take anything.</summary>
    public ConcurrentBag<SeenPage> Refused { get; } = [];

    public async Task Until(ProductProcess product, int citizens, CancellationToken stop) =>
        await Task.WhenAll(Enumerable.Range(0, citizens).Select(citizen => Repeat(product, citizen, stop)));

    /// <summary>Returns when so many have a receipt.</summary>
    public async Task Receipts(int wanted)
    {
        for (var waits = 0; acknowledged.Count < wanted; waits++)
        {
            Assert.True(waits < 6000, $"No receipt within a minute. {Refused.LastOrDefault()?.Text}");
            await Task.Delay(10);
        }
    }

    /// <summary>Sends whatever is unanswered until all of it has a receipt.</summary>
    public async Task Settle(ProductProcess product)
    {
        for (var tries = 0; !unanswered.IsEmpty; tries++)
        {
            Assert.True(tries < 1000, Refused.LastOrDefault()?.Text ?? "No answer at all.");
            await Again(product);
        }
    }

    async Task Repeat(ProductProcess product, int citizen, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested && !product.HasExited)
        {
            if (!unanswered.IsEmpty) await Again(product);
            else await FileOne(product, $"申请人{citizen}");
        }
    }

    /// <returns>The answer, if one came.</returns>
    public async Task<SeenPage?> FileOne(ProductProcess product, string name)
    {
        var citizen = product.Visit();
        using var client = citizen.Client;
        var page = await Answer(() => citizen.Get("/disclosure/request"));
        if (page is not { Status: HttpStatusCode.OK })
        {
            if (page is not null) Refused.Add(page);
            return page;
        }

        var office = page.Document.QuerySelectorAll("select[name=Office] option").Select(option => option.GetAttribute("value")!).First(value => value.Length > 0);
        var form = page.Form("提交申请").Fill("Office", office)
            .Fill("Name", name).Fill("IdentityNumber", "990100199003070019").Fill("Telephone", "13900000001")
            .Fill("Subject", "2025年度城镇老旧小区改造项目清单");
        return await Send(form, citizen);
    }

    async Task Again(ProductProcess product)
    {
        if (!unanswered.TryDequeue(out var sent)) return;
        var citizen = product.Visit(sent.Cookies);
        using var client = citizen.Client;
        await Send(sent.Form, citizen);
    }

    async Task<SeenPage?> Send(PageForm form, Visitor citizen)
    {
        var page = await Answer(() => form.Submit(citizen));
        if (page is { Status: HttpStatusCode.OK } && Number().Match(page.Html) is { Success: true } number)
        {
            acknowledged.Add(number.Value);
            return page;
        }

        if (page is not null) Refused.Add(page);
        unanswered.Enqueue((form, citizen.Cookies));
        return page;
    }

    static async Task<SeenPage?> Answer(Func<Task<SeenPage>> ask)
    {
        try
        {
            return await ask();
        }
        catch (Exception gone) when (gone is HttpRequestException or IOException or TaskCanceledException)
        {
            return null;
        }
    }

    [GeneratedRegex("[\\p{IsCJKUnifiedIdeographs}]*依申请〔[0-9]{4}〕[0-9]+号")]
    private static partial Regex Number();
}
