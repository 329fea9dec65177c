using Directory.Reading;
using Kernel;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;
using Platform.Time;

namespace Directory.Units;

/// <param name="From">The first day of the new name; today when not given.</param>
sealed record RenameUnit(UnitId Unit, string? Name, string? ShortName, string? Initials, DateOnly? From, long Version) : ICommand<Done>
{
    public static Permission Requires => Rights.Units;

    public Naming Naming => Naming.Of(Name, ShortName, Initials);

    public IEnumerable<Refusal> Check() => Naming.Check();
}

sealed class RenameUnitHandler(AppDb db, CurrentActor current, HouseTime time, Changes changes, AuditTrail audit) : IHandle<RenameUnit, Done>
{
    public async Task<Result<Done>> Handle(RenameUnit command, CancellationToken ct)
    {
        audit.Subject = $"unit:{command.Unit}";
        if (await db.UnitWithin(current.Actor, Rights.Units, command.Unit, ct) is not { } unit) return CommandRefusals.NotFound;
        if (unit.Version != command.Version) return CommandRefusals.ChangedMeanwhile;

        var from = command.From ?? time.Today;
        if (command.Naming.Initials is { Length: > 0 } word && unit.Kind.Numbers() && await db.HasInitials(unit.Region, word, unit.Id, from, ct)) return Refusals.InitialsTaken;

        db.Touch(unit);
        changes.Tell();
        return unit.Rename(command.Naming, from);
    }
}
