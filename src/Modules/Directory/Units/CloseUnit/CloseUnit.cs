using Directory.Posts;
using Directory.Reading;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;
using Platform.Time;

namespace Directory.Units;

/// <param name="LastDay">The last day the unit exists; today when not given.</param>
sealed record CloseUnit(UnitId Unit, DateOnly? LastDay, long Version) : ICommand<Done>
{
    public static Permission Requires => Rights.Units;
}

sealed class CloseUnitHandler(AppDb db, CurrentActor current, HouseTime time, Changes changes, AuditTrail audit) : IHandle<CloseUnit, Done>
{
    public async Task<Result<Done>> Handle(CloseUnit command, CancellationToken ct)
    {
        audit.Subject = $"unit:{command.Unit}";
        if (await db.UnitWithin(current.Actor, Rights.Units, command.Unit, ct) is not { } unit) return CommandRefusals.NotFound;
        if (unit.Version != command.Version) return CommandRefusals.ChangedMeanwhile;

        var lastDay = command.LastDay ?? time.Today;
        if (await db.Set<Unit>().AnyAsync(child => child.Parent == unit.Id && (child.To == null || child.To > lastDay), ct)) return Refusals.HasUnits;
        if (await HasOfficers(unit.Id, lastDay, ct)) return Refusals.HasOfficers;

        changes.Tell();
        return unit.Close(lastDay);
    }

    Task<bool> HasOfficers(UnitId unit, DateOnly lastDay, CancellationToken ct) =>
        db.Set<Post>().Where(post => post.Unit == unit).SelectMany(post => post.Holdings).AnyAsync(holding => holding.To == null || holding.To > lastDay, ct);
}
