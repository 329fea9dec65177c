using System.Collections.Concurrent;
using CsCheck;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;
using Testing;

namespace Platform.Tests.Writing;

public sealed class Commands_under_random_failures
{
    static readonly Gen<string> Fate = Gen.Frequency((8, Gen.Const("")), (1, Gen.Const("refuse")), (1, Gen.Const("throw")), (1, Gen.Const("clash")));

    static readonly Gen<string> FateOfCommits = Gen.Frequency((12, Gen.Const("")), (1, Gen.Const("refuse")), (1, Gen.Const("throw")), (1, Gen.Const("commit")));

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Keep_exactly_what_was_acknowledged_and_number_it_without_gaps(Engine engine)
    {
        await using var house = await TestHouse.Open(engine, ThingModule.Alone);
        var fates = Of(Fate, 400);
        var answered = await Run(house, fates);
        await KeptAre(house, answered.Acknowledged);
        Assert.Equal(Count("", fates), answered.Acknowledged.Count);
        Assert.Empty(answered.Unavailable);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Keep_nothing_of_a_commit_that_failed_and_acknowledge_none_of_it(Engine engine)
    {
        await using var house = await TestHouse.Open(engine, ThingModule.Alone);
        await CommitGuard.Lay(house);
        var fates = Of(FateOfCommits, 600);
        var answered = await Run(house, fates);
        await KeptAre(house, answered.Acknowledged);

        // On SQLite neighbours share a commit, so more than the culprits are told that nothing was saved; nobody else is.
        Assert.Equal(Count("commit", fates), Count("commit", answered.Unavailable));
        Assert.Equal(Count("", fates), answered.Acknowledged.Count + Count("", answered.Unavailable));
        Assert.NotEmpty(answered.Acknowledged);
    }

    static int Count(string fate, IEnumerable<string> fates) => fates.Count(one => one == fate);

    static List<string> Of(Gen<string> fate, int count)
    {
        var fates = new List<string>();
        fate.Array[count].Sample(fates.AddRange, iter: 1, seed: "0000KOIPe036");
        return fates;
    }

    static async Task<(ConcurrentBag<Guid> Acknowledged, ConcurrentBag<string> Unavailable)> Run(TestHouse house, List<string> fates)
    {
        var (acknowledged, unavailable) = (new ConcurrentBag<Guid>(), new ConcurrentBag<string>());
        await Parallel.ForEachAsync(fates, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (fate, _) =>
        {
            try
            {
                var made = await house.Run<MakeThing, Guid>(new("件", fate));
                if (made.Succeeded) acknowledged.Add(made.Value);
                else if (made.Refusal == CommandRefusals.StorageUnavailable) unavailable.Add(fate);
                else Assert.Equal((MakeThing.Unwanted, "refuse"), (made.Refusal, fate));

                // Whoever is answered finds it: the answer comes after the commit.
                if (made.Succeeded) Assert.True(await house.Look(db => db.Set<Thing>().AnyAsync(thing => thing.Id == new ThingId(made.Value))));
            }
            catch (Exception failure) when (failure is NotSupportedException or DbUpdateException)
            {
                Assert.True(fate is "throw" or "clash", fate);
            }
        });
        return (acknowledged, unavailable);
    }

    static async Task KeptAre(TestHouse house, IEnumerable<Guid> acknowledged)
    {
        var kept = await house.Look(db => db.Set<Thing>().OrderBy(thing => thing.Number).ToListAsync());
        Assert.Equal(acknowledged.Order(), kept.Select(thing => thing.Id.Value).Order());
        Assert.Equal(Enumerable.Range(1, kept.Count).Select(number => (long?)number), kept.Select(thing => thing.Number));
    }
}
