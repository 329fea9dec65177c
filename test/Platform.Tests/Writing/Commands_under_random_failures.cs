using CsCheck;
using Microsoft.EntityFrameworkCore;
using Platform.Database;
using Testing;

namespace Platform.Tests.Writing;

public sealed class Commands_under_random_failures
{
    static readonly Gen<string> Fate = Gen.Frequency((8, Gen.Const("")), (1, Gen.Const("refuse")), (1, Gen.Const("throw")), (1, Gen.Const("clash")));

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Keep_exactly_what_was_acknowledged_and_number_it_without_gaps(Engine engine)
    {
        await using var house = await TestHouse.Open(engine, ThingModule.Alone);
        var fates = new List<string>();
        Fate.Array[400].Sample(fates.AddRange, iter: 1, seed: "0000KOIPe036");

        var acknowledged = new System.Collections.Concurrent.ConcurrentBag<Guid>();
        await Parallel.ForEachAsync(fates, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (fate, _) =>
        {
            try
            {
                var made = await house.Run<MakeThing, Guid>(new("件", fate));
                if (made.Succeeded) acknowledged.Add(made.Value);
            }
            catch (Exception failure) when (failure is NotSupportedException or DbUpdateException)
            {
            }
        });

        var kept = await house.Look(db => db.Set<Thing>().OrderBy(thing => thing.Number).ToListAsync());
        Assert.Equal(fates.Count(fate => fate.Length == 0), acknowledged.Count);
        Assert.Equal(acknowledged.Order(), kept.Select(thing => thing.Id.Value).Order());
        Assert.Equal(Enumerable.Range(1, kept.Count).Select(number => (long?)number), kept.Select(thing => thing.Number));
    }
}
