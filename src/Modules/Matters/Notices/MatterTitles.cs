using Matters.Cases;
using Matters.Contracts;
using Microsoft.EntityFrameworkCore;
using Notifications.Contracts;
using Platform.Commands;
using Platform.Database;

namespace Matters.Notices;

/// <summary>The titles of matters for whoever reads notifications of them: the row policy says whose they are.</summary>
sealed class MatterTitles(AppDb db, CurrentActor current) : ISubjectTitles
{
    public string Kind => MatterSubject.Kind;

    public async Task<IReadOnlyDictionary<Guid, string>> Visible(IReadOnlyCollection<Guid> ids, CancellationToken ct)
    {
        var asked = ids.Select(MatterId.From).ToList();
        return await db.Set<Matter>().Where(MatterPolicy.VisibleTo(current.Actor, db)).Where(matter => EF.Parameter(asked).Contains(matter.Id))
            .Select(matter => new { matter.Id, matter.Title }).ToDictionaryAsync(matter => matter.Id.Value, matter => matter.Title, ct);
    }
}
