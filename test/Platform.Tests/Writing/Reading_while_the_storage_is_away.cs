using Platform.Commands;
using Platform.Database;
using Testing;

namespace Platform.Tests.Writing;

/// <summary>SQLite's storage is the machine's own.</summary>
public sealed class Reading_while_the_storage_is_away
{
    [Fact]
    public async Task Is_refused_after_some_patience_and_goes_on_when_it_is_back()
    {
        await using var house = await TestHouse.Open(Engine.Postgres, ThingModule.Alone);
        await using var proxy = new CuttingProxy(house.Database);
        await using var behind = await house.Join("2", settings: new() { ["House:Database"] = proxy.ConnectionString });
        var made = await behind.Run<MakeThing, Guid>(new("件"));

        proxy.Open = false;
        await house.Tamper("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()");
        Assert.Equal(CommandRefusals.CannotRead, (await behind.Ask<LookAtThing, string>(new(new(made.Value)))).Refusal);

        proxy.Open = true;
        Assert.Equal("件", (await behind.Ask<LookAtThing, string>(new(new(made.Value)))).Value);
    }
}
