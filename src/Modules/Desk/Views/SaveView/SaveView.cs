using Kernel;
using Matters.Contracts;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;
using Platform.Time;

namespace Desk.Views;

/// <summary>Keeps the conditions of a list under a name; the same name again keeps the new conditions.</summary>
/// <param name="Conditions">As <see cref="SavedView.Conditions"/>.</param>
sealed record SaveView(MatterList List, string? Name, string Conditions) : ICommand<Done>
{
    public const int LongestName = 20;

    /// <summary>More stand in no row above a list.</summary>
    public const int Most = 12;

    public static Permission Requires => Permission.Staff;

    public IEnumerable<Refusal> Check()
    {
        var name = Typed.Line(Name);
        if (name.Length == 0) yield return Refusals.NameMissing;
        if (name.Length > LongestName) yield return Refusals.NameTooLong;
        if (Conditions.Length == 0) yield return Refusals.NothingToKeep;
    }
}

sealed class SaveViewHandler(AppDb db, CurrentActor current, HouseTime time, AuditTrail audit) : IHandle<SaveView, Done>
{
    public async Task<Result<Done>> Handle(SaveView command, CancellationToken ct)
    {
        if (current.Actor.Person is not { } me) return CommandRefusals.NotPermitted;

        var kept = await db.Set<SavedView>().Where(view => view.Person == me && view.List == command.List).ToListAsync(ct);
        var name = Typed.Line(command.Name);
        var named = kept.FirstOrDefault(view => view.Name == name);
        if (named is null && kept.Count >= SaveView.Most) return Refusals.TooMany;

        if (named is null) db.Add(named = new(new(Guid.CreateVersion7()), me, command.List, name, command.Conditions, time.Now, current.Actor.Region));
        else named.Keep(command.Conditions);
        audit.Subject = $"view:{named.Id}";
        return Done.It;
    }
}
