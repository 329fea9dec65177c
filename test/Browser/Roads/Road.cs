using System.Globalization;
using System.Text.RegularExpressions;
using Platform.Database;
using WebTesting;

namespace Browser.Roads;

/// <summary>A county's house of its own in which days go by, and the people who meet in one matter.</summary>
sealed partial class Road : IAsyncDisposable
{
    readonly Chromium chromium;
    readonly Width width;

    Road(Chromium chromium, Width width, WebHouse house, Citizen citizen) => (this.chromium, this.width, House, Citizen) = (chromium, width, house, citizen);

    public WebHouse House { get; }

    public Citizen Citizen { get; }

    public static async Task<Road> Open(Chromium chromium, Width width, string day)
    {
        var house = await WebHouse.OpenDemo(Engine.Sqlite, forBrowsers: true, Morning(day));
        return new(chromium, width, house, new(await Tab.Open(chromium, house, width)));
    }

    /// <summary>It is nine in the morning of that day; whoever was signed in no longer is.</summary>
    public void On(string day) => House.Time.Set(Morning(day));

    public async Task<Officer> SignIn(string account)
    {
        var officer = new Officer(await Tab.Open(chromium, House, width));
        await officer.SignIn(account);
        return officer;
    }

    /// <summary>One step: signs in, opens the matter from the to-do list, does the action, and tells how the matter stands then.</summary>
    public async Task<string> Step(string account, string number, string action, Func<Officer, Task> fillIn, string button)
    {
        await using var officer = await SignIn(account);
        await officer.TakeUp(number);
        await officer.Begin(action);
        await fillIn(officer);
        await officer.Finish(button);
        return await officer.Stand();
    }

    /// <summary>The clerk sends the signed letter out.</summary>
    /// <returns>The letter's number.</returns>
    public async Task<string> Issues(string number)
    {
        await using var clerk = await SignIn("clerk");
        await clerk.TakeUp(number);
        await clerk.Begin("制发答复");
        await clerk.Finish("核对无误，制发");
        Assert.Matches("^不计时 .*已答复$", await clerk.Stand());
        return LetterNumber().Match(await clerk.Tab.Page.Words()).Value;
    }

    static DateTimeOffset Morning(string day) => new(DateOnly.Parse(day, CultureInfo.InvariantCulture).ToDateTime(new(9, 0)), TimeSpan.FromHours(8));

    public async ValueTask DisposeAsync()
    {
        await Citizen.DisposeAsync();
        await House.DisposeAsync();
    }

    [GeneratedRegex(@"云政办公复〔\d{4}〕\d+号")]
    private static partial Regex LetterNumber();
}
