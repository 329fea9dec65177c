using System.Collections.Concurrent;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;
using Platform.House;
using Testing;

namespace Platform.Tests.Writing;

public sealed class A_storage_that_fails
{
    const string EndAllConnections = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()";

    [Fact]
    public async Task Refuses_while_the_disk_is_full_and_recovers_when_there_is_room()
    {
        await using var house = await TestHouse.Open(Engine.Sqlite, ThingModule.Alone, settings: new() { ["House:LargestDatabaseMegabytes"] = "1" });
        var answers = new List<Result<Guid>>();
        while (answers.Count < 5000 && answers.TakeLast(64).Count(answer => !answer.Succeeded) < 64)
            answers.AddRange(await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => house.Run<MakeThing, Guid>(new(new string('件', 300))))));

        var refused = answers.Where(answer => !answer.Succeeded).ToList();
        Assert.NotEmpty(refused);
        Assert.All(refused, answer => Assert.Equal(CommandRefusals.StorageUnavailable, answer.Refusal));
        await KeptAre(house, answers);

        house.Services.GetRequiredService<IOptions<HouseSettings>>().Value.LargestDatabaseMegabytes = 100;
        answers.Add(await house.Run<MakeThing, Guid>(new("room again")));
        Assert.True(answers[^1].Succeeded || (await house.Run<MakeThing, Guid>(new("room again"))).Succeeded);
        await house.Delivered();
    }

    [Fact]
    public async Task Refuses_while_the_server_admits_nobody_and_recovers_when_it_does()
    {
        await using var house = await TestHouse.Open(Engine.Postgres, ThingModule.Alone);
        var thing = new ThingId((await house.Run<MakeThing, Guid>(new("件"))).Value);
        await Admits(house, false);
        Assert.Equal(CommandRefusals.StorageUnavailable, (await house.Run<MakeThing, Guid>(new("件"))).Refusal);
        Assert.Equal(CommandRefusals.CannotRead, (await house.Ask<LookAtThing, string>(new(thing))).Refusal);

        await Admits(house, true);
        Assert.True((await house.Run<MakeThing, Guid>(new("件"))).Succeeded);
        await house.Delivered();
    }

    [Theory]
    [InlineData("53100")] // the disk is full
    [InlineData("58030")] // a file could not be read or written
    [InlineData("XX000")] // something inside the server
    public async Task Refuses_what_the_server_fails_at_for_a_reason_of_its_own_in_the_middle_or_in_the_commit(string state)
    {
        await using var house = await TestHouse.Open(Engine.Postgres, ThingModule.Alone);
        await house.Tamper($"CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION USING ERRCODE = '{state}'; END $$");
        await house.Tamper("CREATE TRIGGER fail BEFORE INSERT ON platform_tests_thing EXECUTE FUNCTION fail()");
        Assert.Equal(CommandRefusals.StorageUnavailable, (await house.Run<MakeThing, Guid>(new("件"))).Refusal);

        await house.Tamper("DROP TRIGGER fail ON platform_tests_thing; CREATE CONSTRAINT TRIGGER fail AFTER INSERT ON platform_tests_thing DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION fail()");
        Assert.Equal(CommandRefusals.StorageUnavailable, (await house.Run<MakeThing, Guid>(new("件"))).Refusal);
        Assert.Equal(0, await house.Look(db => db.Set<Thing>().CountAsync()));
    }

    [Fact]
    public async Task Is_bridged_when_the_server_ends_the_connection_in_the_middle_of_a_command()
    {
        await using var house = await TestHouse.Open(Engine.Postgres, ThingModule.Alone);
        var gate = house.Services.GetRequiredService<Gate>();
        var making = house.Run<MakeThing, Guid>(new("件", "gate"));
        await gate.Reached();
        await house.Tamper(EndAllConnections);
        gate.Open(2);

        Assert.True((await making).Succeeded);
        Assert.Equal(1, await house.Look(db => db.Set<Thing>().CountAsync()));
    }

    [Fact]
    public async Task Loses_nothing_that_was_acknowledged_while_connections_end_all_the_time()
    {
        await using var house = await TestHouse.Open(Engine.Postgres, ThingModule.Alone);
        using var enough = new CancellationTokenSource();
        var ending = EndConnections(house, enough.Token);
        var answers = new ConcurrentBag<Result<Guid>>();
        await Parallel.ForEachAsync(Enumerable.Range(0, 400), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (_, _) => answers.Add(await house.Run<MakeThing, Guid>(new("件"))));
        await enough.CancelAsync();

        Assert.True(await ending > 3);
        Assert.All(answers.Where(answer => !answer.Succeeded), answer => Assert.Equal(RefusalKind.Unavailable, answer.Refusal!.Kind));
        Assert.True((await house.Run<MakeThing, Guid>(new("after"))).Succeeded);

        house.Services.GetRequiredService<DatabaseSource>().Postgres.Clear(); // the road gets over an ended connection by itself; a look of this test's own does not
        await KeptAre(house, answers.Where(answer => answer.Refusal != CommandRefusals.OutcomeUnknown));
        await house.Delivered();
        Assert.Equal(await house.Look(db => db.Set<Thing>().CountAsync()) + 1, await house.Look(db => db.Set<Reacted>().CountAsync()));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Shows_nothing_sensitive_that_it_cannot_record_and_still_refuses_what_is_forbidden(Engine engine)
    {
        await using var house = await TestHouse.Open(engine, ThingModule.Alone);
        var thing = new ThingId((await house.Run<MakeThing, Guid>(new("件"))).Value);
        var officer = Actor.House(TestHouse.Region) with { PersonName = new('名', 20_000) }; // whose record fits into no page that is there
        var citizen = Actor.Public(TestHouse.Region, null) with { PersonName = officer.PersonName };
        Assert.Equal("件", (await house.Ask<LookAtThing, string>(new(thing), officer)).Value);
        Assert.Equal(1L, await Audited(house, AuditOutcome.Read));

        await TakeNothingMore(house);
        Assert.Equal(CommandRefusals.CannotBeRecorded, (await house.Ask<LookAtThing, string>(new(thing), officer)).Refusal);
        await TakeNothingMore(house);
        Assert.Equal(CommandRefusals.NotPermitted, (await house.Run<RenameThing, Done>(new(thing, "名", 0), citizen)).Refusal);
        await TakeNothingMore(house);
        Assert.Equal(CommandRefusals.StorageUnavailable, (await house.Run<RenameThing, Done>(new(thing, "名", 0), officer)).Refusal);
        Assert.Equal(0L, await Audited(house, AuditOutcome.Refused));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_told_apart_from_a_mistake_in_the_program_which_is_recorded_as_such(Engine engine)
    {
        await using var house = await TestHouse.Open(engine, ThingModule.Alone);
        await Assert.ThrowsAsync<NotSupportedException>(() => house.Run<MakeThing, Guid>(new("件", "throw")));
        Assert.Equal(1L, await Audited(house, AuditOutcome.Failed));
    }

    static async Task<long> Audited(TestHouse house, AuditOutcome outcome) =>
        Convert.ToInt64(await house.Value($"SELECT count(*) FROM platform_audit_record WHERE outcome = {(int)outcome}"), null);

    /// <summary>The disk is full, or the server has become a standby: reading goes on.</summary>
    static async Task TakeNothingMore(TestHouse house)
    {
        if (house.Services.GetRequiredService<DatabaseSource>().Engine == Engine.Postgres)
        {
            if ((string?)await house.Value("SHOW default_transaction_read_only") == "on") return;
            await house.Tamper($"ALTER DATABASE {NameOf(house)} SET default_transaction_read_only = on");
            await house.Tamper(EndAllConnections);
            house.Services.GetRequiredService<DatabaseSource>().Postgres.Clear();
            return;
        }

        await house.Run<MakeThing, Guid>(new("件", "fill"));
    }

    /// <summary>To new connections the server says no, as it does when it has no room to serve another; those that were open have ended.</summary>
    static async Task Admits(TestHouse house, bool anybody)
    {
        await PrivatePostgres.Execute($"ALTER DATABASE {NameOf(house)} ALLOW_CONNECTIONS {anybody}");
        if (!anybody) await PrivatePostgres.Execute($"SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = '{NameOf(house)}'");
    }

    static string? NameOf(TestHouse house) => new Npgsql.NpgsqlConnectionStringBuilder(house.Database).Database;

    static async Task<int> EndConnections(TestHouse house, CancellationToken enough)
    {
        for (var times = 0; ; times++)
        {
            await Task.Delay(60, enough).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (enough.IsCancellationRequested) return times;
            await house.Tamper(EndAllConnections);
        }
    }

    static async Task KeptAre(TestHouse house, IEnumerable<Result<Guid>> answers)
    {
        var kept = await house.Look(db => db.Set<Thing>().OrderBy(thing => thing.Number).ToListAsync());
        var acknowledged = answers.Where(answer => answer.Succeeded).Select(answer => answer.Value).ToHashSet();
        Assert.Subset(kept.Select(thing => thing.Id.Value).ToHashSet(), acknowledged);
        Assert.Equal(Enumerable.Range(1, kept.Count).Select(number => (long?)number), kept.Select(thing => thing.Number));
    }
}
