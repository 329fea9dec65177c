using Directory.Administrators;
using Directory.People;
using Directory.Reading;
using Directory.Units;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;

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

sealed class AppointHandler(AppDb db, Acting acting, RightsRule rule, Changes changes, AuditTrail audit) : IHandle<Appoint, HoldingId>
{
    public async Task<Result<HoldingId>> Handle(Appoint command, CancellationToken ct)
    {
        audit.Subject = $"post:{command.Post}";
        await rule.Wait(ct);
        if (await db.PostWithin(rule.By, Rights.People, command.Post, ct) is not { } post) return CommandRefusals.NotFound;

        var from = command.From ?? acting.Today;
        if (!await db.Set<Person>().AnyAsync(person => person.Id == command.Person && person.Region == post.Region, ct)) return Refusals.PersonUnknown;
        if (!await db.Set<Unit>().AnyAsync(unit => unit.Id == post.Unit && unit.From <= from && (unit.To == null || unit.To >= from), ct)) return Refusals.BeforeTheUnit;

        var before = await rule.Read(null, post.Id, ct);
        var appointed = post.Appoint(command.Person!.Value, from, command.To);
        if (!appointed.Succeeded) return appointed;
        if (rule.Judge(before, before.WithTerm(post.Holdings[^1].AsTerm()), nameof(command.Person), mayBegin: true) is { } refusal) return refusal;

        db.Touch(post);
        changes.Tell();
        return appointed;
    }
}
