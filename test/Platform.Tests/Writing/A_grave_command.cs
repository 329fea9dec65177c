using Kernel;
using Platform.Commands;
using Platform.Database;
using Testing;

namespace Platform.Tests.Writing;

public sealed class A_grave_command
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_carried_out_only_while_the_last_proof_of_whoever_sits_there_is_fresh(Engine engine)
    {
        await using var house = await TestHouse.Open(engine, ThingModule.Alone);
        var now = house.Time.GetUtcNow();
        var officer = new Actor { Kind = ActorKind.Officer, Region = TestHouse.Region, ProofEnds = now };
        Assert.Equal(CommandRefusals.ProofNeeded, (await house.Run<Unlock, Done>(new(), officer)).Refusal);
        Assert.True((await house.Run<MakeThing, Guid>(new("件"), officer)).Succeeded);
        Assert.True((await house.Run<Unlock, Done>(new(), officer with { ProofEnds = now.AddSeconds(1) })).Succeeded);
    }

    [Fact]
    public async Task Asks_nothing_where_nobody_sits_at_a_browser()
    {
        await using var house = await TestHouse.Open(Engine.Sqlite, ThingModule.Alone);
        Assert.True((await house.Run<Unlock, Done>(new(), Actor.House(TestHouse.Region))).Succeeded);
    }
}

sealed record Unlock : ICommand<Done>
{
    public static Permission Requires => Permission.Staff;

    public static bool NeedsProof => true;
}

sealed class UnlockHandler : IHandle<Unlock, Done>
{
    public Task<Result<Done>> Handle(Unlock command, CancellationToken ct) => Task.FromResult<Result<Done>>(Done.It);
}
