using System.Globalization;
using Agenda.Contracts;
using Agenda.Reminders;
using Directory.Contracts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Offices;
using Platform.Database;
using Platform.Modules;
using Testing;

namespace Agenda.Tests;

/// <summary>A house with two officers in it, beside each other, and things of which one may want to be reminded. It is Friday, 2026-09-18 at nine in the morning.</summary>
sealed class Desktop : IAsyncDisposable
{
    static readonly ModuleList Modules = ModuleList.Of(typeof(Desktop).Assembly);

    Desktop(TestHouse house) => House = house;

    public TestHouse House { get; }

    public Office Office { get; private set; } = null!;

    public Officer Clerk { get; private set; } = null!;

    public Officer Neighbour { get; private set; } = null!;

    public static async Task<Desktop> Open(Engine engine)
    {
        var desk = new Desktop(await TestHouse.Open(engine, Modules, services => services.AddScoped<IRemindable, PlainThings>()));
        var office = await Office.In(desk.House);
        desk.Office = office;
        desk.Clerk = await office.Officer(office.Section, "周文", PostRank.Member);
        desk.Neighbour = await office.Officer(office.Neighbour, "李喆", PostRank.Member);
        return desk;
    }

    public static ReminderInput Input(string day = "2026-09-21", string time = "09:30", Repeat repeat = Repeat.Never, string text = "催送初审意见") => new(text, day, time, repeat);

    public async Task<ReminderId> Add(ReminderInput input, Officer? by = null) => (await House.Run<AddReminder, ReminderId>(new(input), (by ?? Clerk).Actor)).Value;

    /// <returns>The refusal's code; null when it was added.</returns>
    public async Task<string?> Refused(ReminderInput input) => (await House.Run<AddReminder, ReminderId>(new(input), Clerk.Actor)).Refusal?.Code;

    public async Task<IReadOnlyList<AgendaEntry>> Agenda(Officer officer, string from, string to) =>
        (await House.Ask<ListAgenda, IReadOnlyList<AgendaEntry>>(new(Day(from), Day(to)), officer.Actor)).Value;

    public async Task<IReadOnlyList<Reminder>> Reminders(Officer officer, bool past = false) =>
        [.. (await House.Ask<ListReminders, ReminderPage>(new(past), officer.Actor)).Value.Lines.Select(line => line.Reminder)];

    /// <summary>What happens each minute.</summary>
    public async Task Remind() => Assert.True(await House.RunJob<RemindOfficers>());

    /// <summary>What anybody has been told, in order.</summary>
    public Task<List<string>> Told() => House.Look(db => db.Database.SqlQuery<string>($"SELECT words AS \"Value\" FROM notifications_inbox_item ORDER BY at, id").ToListAsync());

    /// <param name="local">As the authority's zone shows it, <c>2026-09-21 09:30</c>.</param>
    public void SetTime(string local) => House.Time.Set(new DateTimeOffset(DateTime.Parse(local, CultureInfo.InvariantCulture), TimeSpan.FromHours(8)));

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public ValueTask DisposeAsync() => House.DisposeAsync();
}
