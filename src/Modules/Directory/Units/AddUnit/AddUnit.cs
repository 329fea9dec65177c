using System.Text.RegularExpressions;
using Directory.Contracts;
using Directory.Reading;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;
using Platform.Time;

namespace Directory.Units;

/// <param name="From">The day it was set up; today when not given.</param>
sealed partial record AddUnit(
    string? Code, string? Name, string? ShortName, string? Initials, UnitKind? Kind, UnitId? Parent, DateOnly? From = null) : ICommand<UnitId>
{
    public static Permission Requires => Rights.Units;

    public Naming Naming => Naming.Of(Name, ShortName, Initials);

    public IEnumerable<Refusal> Check()
    {
        if (string.IsNullOrWhiteSpace(Code)) yield return Refusals.CodeMissing;
        else if (!CodeForm().IsMatch(Code.Trim())) yield return Refusals.CodeMalformed;
        if (Kind is not { } kind || !Enum.IsDefined(kind)) yield return Refusals.KindUnknown;
        else if (Parent is null && kind != UnitKind.Government) yield return Refusals.ParentMissing;
        foreach (var refusal in Naming.Check()) yield return refusal;
    }

    [GeneratedRegex(@"^[0-9A-Za-z-]{1,20}\z")]
    private static partial Regex CodeForm();
}

sealed class AddUnitHandler(AppDb db, CurrentActor current, HouseTime time, Changes changes, AuditTrail audit) : IHandle<AddUnit, UnitId>
{
    public async Task<Result<UnitId>> Handle(AddUnit command, CancellationToken ct)
    {
        var actor = current.Actor;
        var (code, from) = (command.Code!.Trim(), command.From ?? time.Today);
        if (command.Parent is { } parent)
        {
            if (!actor.Covers(Rights.Units, parent, actor.Region)) return CommandRefusals.NotFound;
            if (!await db.Set<Unit>().AnyAsync(unit => unit.Id == parent && unit.Region == actor.Region && (unit.To == null || unit.To >= from), ct)) return Refusals.ParentUnknown;
        }
        else if (actor.Reach(Rights.Units) < Scope.Region)
        {
            return CommandRefusals.NotPermitted;
        }

        if (await db.Set<Unit>().AnyAsync(unit => unit.Region == actor.Region && unit.Code == code, ct)) return Refusals.CodeTaken;

        if (command.Naming.Initials is { Length: > 0 } word && command.Kind!.Value.Numbers() && await db.HasInitials(actor.Region, word, null, from, ct)) return Refusals.InitialsTaken;

        var added = Unit.SetUp(code, command.Kind!.Value, command.Parent, actor.Region, command.Naming, from);
        db.Add(added);
        changes.Tell();
        audit.Subject = $"unit:{added.Id}";
        return added.Id;
    }
}
