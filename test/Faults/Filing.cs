using System.Collections.Concurrent;
using System.Net;
using System.Text.RegularExpressions;
using Testing;
using WebTesting;

namespace Faults;

/// <summary>Citizens who file requests as fast as they can, and remember each number they were given.</summary>
sealed partial class Filing
{
    readonly ConcurrentBag<string> acknowledged = [];

    public IReadOnlyCollection<string> Acknowledged => acknowledged;

    /// <summary>Answers other than a receipt, by status: what was shown while the house could not take anything.</summary>
    public ConcurrentBag<SeenPage> Refused { get; } = [];

    public async Task Until(ProductProcess product, int citizens, CancellationToken stop) =>
        await Task.WhenAll(Enumerable.Range(0, citizens).Select(citizen => Repeat(product, citizen, stop)));

    async Task Repeat(ProductProcess product, int citizen, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await FileOne(Citizen(product), $"申请人{citizen}");
            }
            catch (Exception gone) when (gone is HttpRequestException or IOException or TaskCanceledException)
            {
                if (product.HasExited) return;
            }
        }
    }

    public async Task<SeenPage> FileOne(Visitor citizen, string name)
    {
        var form = (await citizen.Get("/disclosure/request")).Form("提交申请");
        var page = await form
            .Fill("Name", name).Fill("IdentityNumber", "11010519491231002X").Fill("Telephone", "13800000000")
            .Fill("Subject", "2025年度城镇老旧小区改造项目清单").Submit();
        if (page.Status == HttpStatusCode.OK && Number().Match(page.Html) is { Success: true } number) acknowledged.Add(number.Value);
        else Refused.Add(page);
        return page;
    }

    public static Visitor Citizen(ProductProcess product)
    {
        var cookies = new CookieContainer();
        return new(new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = product.Address }, cookies);
    }

    [GeneratedRegex("[\\p{IsCJKUnifiedIdeographs}]*依申请〔[0-9]{4}〕[0-9]+号")]
    private static partial Regex Number();
}
