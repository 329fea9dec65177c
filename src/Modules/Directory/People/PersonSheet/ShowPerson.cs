using Directory.Accounts;
using Directory.Contracts;
using Directory.Reading;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;
using Platform.Reading;
using Platform.Time;

namespace Directory.People;

/// <summary>One person with the posts held now and before, and the account.</summary>
sealed record ShowPerson(PersonId Person) : IQuery<PersonSheet>
{
    public static Permission Requires => Rights.Organisation;

    public string? Subject => $"person:{Person}";
}

sealed record PersonSheet(PersonView Person, long Version, IReadOnlyList<CareerLine> Career, AccountState? Account);

/// <param name="Where">The unit's path, under the names it bears today.</param>
sealed record CareerLine(PostId Post, string Where, string PostName, DateOnly From, DateOnly? To);

sealed record AccountState(string Name, bool Disabled, DateTimeOffset? LockedUntil, bool HasFactor);

sealed class ShowPersonAnswer(DirectoryCache cache, AppDb db, CurrentActor current, HouseTime time) : IAnswer<ShowPerson, PersonSheet>
{
    public async Task<Result<PersonSheet>> Answer(ShowPerson query, CancellationToken ct)
    {
        var (snapshot, day) = (cache.Now, new DirectoryDay(cache.Now, time.Today));
        if (!snapshot.People.TryGetValue(query.Person, out var person) || person.Region != current.Actor.Region) return CommandRefusals.NotFound;
        if (!PeopleReach.Covers(current.Actor, Rights.Organisation, [.. day.HoldingsOf(person.Id)])) return CommandRefusals.NotFound;

        var now = time.Now;
        var account = await db.Set<Account>().AsNoTracking().SingleOrDefaultAsync(found => found.Person == query.Person, ct);
        return new PersonSheet(
            day.Person(person.Id)!,
            person.Version,
            [.. snapshot.HoldingsOf[person.Id].OrderByDescending(holding => holding.From).Select(holding => Line(holding, snapshot, day))],
            account is null ? null : new AccountState(account.UserName!, account.Disabled, account.IsLocked(now) ? account.LockoutEnd : null, snapshot.AccountsById.TryGetValue(account.Id, out var facts) && facts.HasFactor));
    }

    static CareerLine Line(Posts.Holding holding, Snapshot snapshot, DirectoryDay day)
    {
        var post = snapshot.Posts[holding.Post];
        return new(post.Id, day.PathOf(post.Unit), post.Name, holding.From, holding.To);
    }
}
