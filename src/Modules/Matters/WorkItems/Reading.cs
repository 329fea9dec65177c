using Kernel;
using Matters.Cases;
using Matters.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Matters.WorkItems;

/// <summary>Sends matters to be read. Who has one unread is not sent it again.</summary>
sealed class Reading(MatterDesk desk)
{
    public async Task Send(Matter matter, IReadOnlyList<PersonId> readers, CancellationToken ct)
    {
        var unread = await desk.Db.Set<ReadItem>()
            .Where(item => item.Matter == matter.Id && item.ReadAt == null && readers.Contains(item.Reader))
            .Select(item => item.Reader).ToListAsync(ct);
        foreach (var reader in readers.Except(unread))
        {
            desk.Db.Add(new ReadItem(ReadItemId.New(), matter.Id, reader, desk.Actor.Person, desk.Actor.PersonName, desk.Now, matter.Region));
            desk.Concerns.Involve(matter, reader);
        }
    }
}
