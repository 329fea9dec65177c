using System.Globalization;
using System.Text;
using Calendar.Contracts;
using Directory.Contracts;
using Kernel;
using Matters.Cases;
using Matters.Contracts;
using Matters.Timelines;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Platform.Commands;
using Platform.Database;
using Platform.Files;
using Platform.Modules;
using Platform.Outbox;
using Testing;

namespace Matters.Tests;

/// <summary>A house with a small organisation and a kind of matter that has nothing of its own.</summary>
sealed class Hall : IAsyncDisposable
{
    public static readonly ModuleList Modules = ModuleList.Of(typeof(Hall).Assembly);

    Hall(TestHouse house, Organisation organisation) => (House, Organisation) = (house, organisation);

    public TestHouse House { get; }

    public Organisation Organisation { get; }

    public static async Task<Hall> Open(Engine engine, Action<IServiceCollection>? change = null)
    {
        var organisation = new Organisation();
        var house = await TestHouse.Open(engine, Modules, services =>
        {
            Furnish(services);
            services.AddSingleton(Options.Create(new FileSettings { Scanner = "none" }));
            change?.Invoke(services);
        });
        await organisation.Settle(house);
        return new(house, organisation);
    }

    /// <summary>The kinds of matter, and what is done to them: for every node of the house.</summary>
    public static void Furnish(IServiceCollection services)
    {
        services.AddSingleton(PlainKind.Kind);
        services.AddSingleton(OtherKind.Kind);
        services.AddScoped<IHandle<FilePlain, MatterId>, FilePlainHandler>();
        services.AddScoped<IHandle<DoPlain, Done>, DoPlainHandler>();
        services.AddScoped<IHandle<HandPlain, Done>, HandPlainHandler>();
        services.AddScoped<IHandle<TurnClock, Done>, TurnClockHandler>();
        services.AddScoped<IHandle<TellOfCalendar, Done>, TellOfCalendarHandler>();
    }

    /// <summary>The officer, with the rights of a member of staff who works on the unit's matters, or with others.</summary>
    public Actor Acting(PersonId person, params Grant[] grants)
    {
        using var scope = House.Services.CreateScope();
        var directory = scope.ServiceProvider.GetRequiredService<IDirectory>();
        return directory.ActorIn(directory.HoldingsOf(person).Single()) with { Grants = grants.Length > 0 ? grants : Rights.OfStaff };
    }

    public Actor Clerk => Acting(Organisation.Clerk);

    public async Task<MatterId> File(UnitId? lead = null, string title = "2025年度农村饮水安全工程批复", string kind = PlainKind.Key, TimeLimit? limit = null, Actor? by = null) =>
        (await House.Run<FilePlain, MatterId>(new(kind, title, lead ?? Organisation.Section, limit ?? PlainKind.Limit), by)).Value;

    /// <summary>Filed and registered: it lies in the section's tray, in hand.</summary>
    public async Task<MatterId> InHand(UnitId? lead = null, string title = "2025年度农村饮水安全工程批复", string kind = PlainKind.Key)
    {
        var matter = await File(lead, title, kind);
        await Do(matter, MatterAction.Register);
        return matter;
    }

    public async Task Do(MatterId matter, MatterAction action, Actor? actor = null)
    {
        var done = await House.Run<DoPlain, Done>(new(matter, action), actor);
        if (!done.Succeeded) throw new InvalidOperationException(done.Refusal.Code);
    }

    internal Task<Matter> Row(MatterId id) => House.Look(db => db.Set<Matter>().AsNoTracking().SingleAsync(matter => matter.Id == id));

    public async Task<long> Seen(MatterId id) => (await Row(id)).Version;

    public async Task<MatterPage> List(MatterList list, Actor actor, MatterSearch? search = null, string? after = null, int take = 50) =>
        (await House.Ask<ListMatters, MatterPage>(new(list, search ?? MatterSearch.None, after, take), actor)).Value;

    /// <summary>Sets the clock on the wall.</summary>
    /// <param name="local">As the authority's zone shows it, <c>2026-10-19 09:00</c>.</param>
    public void SetTime(string local) => House.Time.Set(new DateTimeOffset(DateTime.Parse(local, CultureInfo.InvariantCulture), TimeSpan.FromHours(8)));

    public async Task<int> Told<TEvent>()
        where TEvent : IEvent => Convert.ToInt32(await House.Value($"SELECT count(*) FROM platform_outbox_event WHERE name = '{TEvent.Name}'"), null);

    /// <summary>A file as it has come in over a form, belonging to nothing yet.</summary>
    public async Task<ReceivedFile> Receive(string name, string text = "材料内容")
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return (await House.Services.GetRequiredService<Uploads>().Receive(content, name, "Attachments", CancellationToken.None)).Value;
    }

    internal Task<List<TimelineEntry>> Timeline(MatterId id) =>
        House.Look(db => db.Set<TimelineEntry>().Where(entry => entry.Matter == id).OrderBy(entry => entry.Position).ToListAsync());

    public ValueTask DisposeAsync() => House.DisposeAsync();
}
