using Calendar.Contracts;
using Directory.Accounts;
using Directory.Tests.Accounts;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Database;
using Platform.House;
using Testing;

namespace Directory.Tests;

/// <summary>What every request asks on its own thread must not wait for a connection of those who wait for its answer: the house would stand still.</summary>
public sealed class While_every_connection_is_taken
{
    const int Connections = 6;

    [Fact]
    public async Task The_directory_the_calendar_and_the_sessions_answer()
    {
        await using var staff = await Staff.Open(Engine.Postgres, services: services => services.PostConfigure<HouseSettings>(house => house.Database += $";Maximum Pool Size={Connections}"));
        var ct = TestContext.Current.CancellationToken;
        await Ask(staff).WaitAsync(ct);
        var source = staff.House.Services.GetRequiredService<DatabaseSource>();
        var taken = Enumerable.Range(0, Connections).Select(_ => source.ForReading()).ToList();
        try
        {
            foreach (var db in taken) await db.Database.OpenConnectionAsync(ct);
            await Task.Delay(TimeSpan.FromSeconds(2.5), ct); // what was looked up counts for two
            await Ask(staff).WaitAsync(TimeSpan.FromSeconds(8), ct); // a pool lets one wait for fifteen
        }
        finally
        {
            foreach (var db in taken) await db.DisposeAsync();
        }
    }

    static Task Ask(Staff staff) => Task.Run(() =>
    {
        Assert.NotNull(staff.Office.Ask(directory => directory.ActorOf("liming")));
        Assert.NotNull(staff.House.Services.GetRequiredService<IWorkCalendars>().For(TestHouse.Region));
        var session = new Session(Id.New<SessionId>(), staff.Account, staff.Clerk.Post.Id, "", staff.House.Time.GetUtcNow());
        Assert.False(staff.House.Services.GetRequiredService<EndedSessions>().Has(session));
    });
}
