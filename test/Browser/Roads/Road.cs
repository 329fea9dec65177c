using System.Text.RegularExpressions;
using WebTesting;

namespace Browser.Roads;

/// <summary>One request on its way through a county's house, and the people who meet in it.</summary>
sealed partial class Road : IAsyncDisposable
{
    readonly Chromium chromium;
    readonly WebHouse house;
    readonly bool scripts;

    Road(Chromium chromium, WebHouse house, Width width, bool scripts, Citizen citizen) =>
        (this.chromium, this.house, this.scripts, Width, Citizen) = (chromium, house, scripts, width, citizen);

    public Width Width { get; }

    public Citizen Citizen { get; }

    /// <summary>What the citizen took home when the request was filed.</summary>
    public Receipt Receipt { get; private set; } = new("", "");

    public string Number => Receipt.Number;

    public static async Task<Road> Begin(Chromium chromium, WebHouse house, Width width, bool scripts = true) =>
        new(chromium, house, width, scripts, new(await Tab.Open(chromium, house, width, scripts: scripts)));

    public async Task File(Paper? attached = null)
    {
        await Citizen.FillIn(attached);
        Receipt = await Citizen.Send();
    }

    public async Task<Officer> SignIn(string account)
    {
        var officer = new Officer(await Tab.Open(chromium, house, Width, scripts: scripts));
        await officer.SignIn(account);
        return officer;
    }

    /// <summary>Signs in, opens the matter from the to-do list, does the action, and tells how the matter stands then.</summary>
    public async Task<string> Step(string account, string action, Func<Officer, Task> fillIn, string button)
    {
        await using var officer = await SignIn(account);
        await officer.TakeUp(Number);
        await officer.Begin(action);
        await fillIn(officer);
        await officer.Finish(button);
        return await officer.Stand();
    }

    public Task<string> Register(string day) => Step("clerk", "登记", clerk => clerk.Tab.Page.Write("收到日期", day), "登记");

    /// <summary>The clerk sends the signed letter out.</summary>
    /// <returns>The letter's number.</returns>
    public async Task<string> Issue()
    {
        await using var clerk = await SignIn("clerk");
        await clerk.TakeUp(Number);
        await clerk.Begin("制发答复");
        await clerk.Finish("核对无误，制发");
        Assert.Matches("^按期办结 .*已答复$", await clerk.Stand());
        return LetterNumber().Match(await clerk.Tab.Page.Words()).Value;
    }

    public ValueTask DisposeAsync() => Citizen.DisposeAsync();

    [GeneratedRegex(@"云政办公复〔\d{4}〕\d+号")]
    private static partial Regex LetterNumber();
}
