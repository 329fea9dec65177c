using Directory.Contracts;
using Kernel;
using Matters.Cases;
using Matters.Contracts;
using Matters.WorkItems;
using Microsoft.EntityFrameworkCore;
using Platform.Database;

namespace Matters.Notices;

/// <summary>Who is notified: those who hold a post today, and whose eyes the matter is for.</summary>
sealed class NoticeReaders(AppDb db, IDirectory directory)
{
    /// <summary>In a larger tray it is the head who sees to it that somebody takes the work.</summary>
    const int MostOfTray = 12;

    /// <summary>Whoever has the item on the desk; for a unit's common tray, those of the unit who may take it from there.</summary>
    public IReadOnlyList<PersonId> HoldersOf(WorkItem item)
    {
        if (item.Person is { } holder) return directory.HoldingsOf(holder).Count > 0 ? [holder] : [];

        var unit = directory.OfficersWho(MatterPermissions.Handle, item.Unit).Where(officer => officer.Unit.Id == item.Unit).Select(officer => officer.Person.Id).Distinct().ToList();
        return unit.Count <= MostOfTray ? unit : HeadOf(item.Unit) is { } head ? [head] : [];
    }

    public PersonId? HeadOf(UnitId unit) => directory.HeadOf(unit)?.Person.Id;

    /// <summary>Who follows the matter and may see it in one of today's posts: a bookmark opens no doors.</summary>
    public async Task<IReadOnlyList<PersonId>> FollowersOf(MatterId matter, CancellationToken ct)
    {
        var following = await db.Set<Involvement>().Where(one => one.Matter == matter && one.FollowedAt != null).Select(one => one.Person).ToListAsync(ct);
        var seeing = new List<PersonId>();
        foreach (var person in following)
        {
            foreach (var post in directory.HoldingsOf(person))
            {
                if (!await db.Set<Matter>().Where(MatterPolicy.VisibleTo(directory.ActorIn(post), db)).AnyAsync(one => one.Id == matter, ct)) continue;
                seeing.Add(person);
                break;
            }
        }

        return seeing;
    }
}
