using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;
using Platform.House;
using Platform.Time;

namespace Platform.Demo;

/// <summary>Writes into the database that it is a demo's.</summary>
sealed record MarkDemo(string State) : ICommand<Done>
{
    public static Permission Requires => Permission.House;
}

sealed class MarkDemoHandler(AppDb db, CurrentActor current, HouseTime time, AuditTrail audit) : IHandle<MarkDemo, Done>
{
    public async Task<Result<Done>> Handle(MarkDemo command, CancellationToken ct)
    {
        audit.Subject = $"fact:{DemoMark.Fact}";
        if (await db.Set<HouseFact>().SingleOrDefaultAsync(fact => fact.Name == DemoMark.Fact, ct) is { } mark) mark.Become(command.State, time.Now);
        else db.Add(new HouseFact(DemoMark.Fact, command.State, time.Now, current.Actor.Region));
        return Done.It;
    }
}
