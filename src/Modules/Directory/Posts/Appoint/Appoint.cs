using Directory.People;
using Directory.Reading;
using Directory.Units;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;
using Platform.Time;

namespace Directory.Posts;

/// <param name="From">The first day in the post; today when not given.</param>
/// <param name="To">The last day, where it is known beforehand.</param>
sealed record Appoint(PostId Post, PersonId? Person, DateOnly? From = null, DateOnly? To = null) : ICommand<HoldingId>
{
    public static Permission Requires => Rights.People;

    public IEnumerable<Refusal> Check()
    {
        if (Person is null) yield return Refusals.PersonUnknown;
    }
}

sealed class AppointHandler(AppDb db, CurrentActor current, HouseTime time, Changes changes, AuditTrail audit) : IHandle<Appoint, HoldingId>
{
    public async Task<Result<HoldingId>> Handle(Appoint command, CancellationToken ct)
    {
        audit.Subject = $"post:{command.Post}";
        if (await db.PostWithin(current.Actor, Rights.People, command.Post, ct) is not { } post) return CommandRefusals.NotFound;

        var from = command.From ?? time.Today;
        if (!await db.Set<Person>().AnyAsync(person => person.Id == command.Person && person.Region == post.Region, ct)) return Refusals.PersonUnknown;
        if (!await db.Set<Unit>().AnyAsync(unit => unit.Id == post.Unit && unit.From <= from && (unit.To == null || unit.To >= from), ct)) return Refusals.BeforeTheUnit;

        db.Touch(post);
        changes.Tell();
        return post.Appoint(command.Person!.Value, from, command.To);
    }
}
