using Directory.People;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;

namespace Directory.Accounts;

/// <summary>Finds a person's account for one whose right reaches that person.</summary>
sealed class AccountOf(AppDb db, CurrentActor current, PersonPolicy policy)
{
    public Task<Result<Account>> Person(PersonId id, CancellationToken ct) => Person(id, Rights.Accounts, ct);

    public async Task<Result<Account>> Person(PersonId id, Permission right, CancellationToken ct)
    {
        if (await db.Set<Person>().SingleOrDefaultAsync(found => found.Id == id, ct) is not { } person) return CommandRefusals.NotFound;
        if (!await policy.Reaches(current.Actor, right, person, ct)) return CommandRefusals.NotFound;
        return await db.Set<Account>().SingleOrDefaultAsync(found => found.Person == id, ct) is { } account ? account : Refusals.AccountUnknown;
    }
}
