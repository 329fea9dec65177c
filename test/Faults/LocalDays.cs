using System.Net;
using Testing;
using WebTesting;

namespace Faults;

/// <summary>An administrator who enters one local day of rest after another: each is an event that has a subscriber, which replays the clocks.</summary>
sealed class LocalDays
{
    static readonly DateOnly First = new(2024, 1, 10);
    int asked;

    /// <summary>How many were said to be entered.</summary>
    public int Acknowledged { get; private set; }

    public async Task Enter(ProductProcess product)
    {
        var administrator = product.Visit();
        using var client = administrator.Client;
        try
        {
            await administrator.Enter("admin");
            var date = First.AddDays(7 * asked++);
            var page = await administrator.Get($"/desk/calendar?year={date.Year}");
            var answer = await page.Form("添加").Fill("Date", $"{date:yyyy-MM-dd}").Fill("Kind", "off").Fill("Name", "乡村歌会").Fill("Source", "云政发〔2026〕1号").Submit(administrator);
            if (answer.Status == HttpStatusCode.OK && answer.Address.Contains("done=add", StringComparison.Ordinal)) Acknowledged++;
        }
        catch (Exception gone) when (gone is HttpRequestException or IOException or TaskCanceledException)
        {
            // The house was killed under it.
        }
    }
}
