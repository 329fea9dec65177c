using Microsoft.EntityFrameworkCore;
using Platform.Database;
using Platform.House;

namespace Platform.Demo;

/// <summary>Whether this database was made with demo data. It says so itself: a configuration can neither open the demo page elsewhere nor hide it here.</summary>
public sealed class DemoMark(DatabaseSource source)
{
    internal const string Fact = "demo";
    internal const string Seeding = "seeding";
    internal const string Complete = "complete";

    bool known;

    /// <summary>What is seeded once stays so; whoever is not yet may still become so.</summary>
    public async Task<bool> IsSet(CancellationToken ct) => known || (known = await Read(ct) == Complete);

    internal async Task<string?> Read(CancellationToken ct)
    {
        await using var db = source.ForReading();
        return await db.Set<HouseFact>().Where(fact => fact.Name == Fact).Select(fact => fact.Value).SingleOrDefaultAsync(ct);
    }
}
