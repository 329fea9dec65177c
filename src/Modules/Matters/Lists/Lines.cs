using Calendar.Contracts;
using Kernel;
using Matters.Cases;
using Matters.Contracts;
using Matters.WorkItems;
using Microsoft.EntityFrameworkCore;
using Platform.Database;
using Platform.Time;

namespace Matters.Lists;

/// <summary>Makes the rows of one page into lines: everything that is looked up is looked up for these few alone.</summary>
sealed class Lines(AppDb db, MatterNames names, IWorkCalendars calendars, HouseTime time)
{
    public async Task<IReadOnlyList<MatterLine>> Of(IReadOnlyList<ListRow> rows, CancellationToken ct)
    {
        var ids = rows.Select(row => row.Matter).Distinct().ToList();
        var matters = await Facts(ids).ToDictionaryAsync(matter => matter.Id, ct);
        var work = rows.Any(row => row.Unit is null) ? await OpenWork(ids, ct) : Enumerable.Empty<WorkItem>().ToLookup(item => item.Matter);
        return [.. rows.Select(row => Line(row, matters[row.Matter], [.. work[row.Matter]]))];
    }

    IQueryable<LineFacts> Facts(List<MatterId> ids) => db.Set<Matter>().Where(matter => EF.Parameter(ids).Contains(matter.Id)).Select(matter => new LineFacts
    {
        Id = matter.Id,
        Number = matter.Number,
        Title = matter.Title,
        Kind = matter.Kind,
        Applicant = matter.Applicant,
        State = matter.State,
        Lead = matter.Lead,
        OpenedAt = matter.OpenedAt,
        SettledAt = matter.SettledAt,
        DueOn = matter.DueOn,
        DueAt = matter.DueAt,
        WarnAt = matter.WarnAt,
        DueEstimated = matter.DueEstimated,
        Region = matter.Region,
    });

    async Task<ILookup<MatterId, WorkItem>> OpenWork(List<MatterId> ids, CancellationToken ct) =>
        (await db.Set<WorkItem>().AsNoTracking()
            .Where(item => EF.Parameter(ids).Contains(item.Matter) && item.State == WorkItemState.Open)
            .OrderBy(item => item.OpenedAt).ThenBy(item => item.Id)
            .ToListAsync(ct)).ToLookup(item => item.Matter);

    MatterLine Line(ListRow row, LineFacts matter, IReadOnlyList<WorkItem> open)
    {
        var settled = MatterRules.Settled(matter.State);
        return new()
        {
            Id = matter.Id,
            Number = matter.Number ?? "",
            Title = matter.Title,
            KindName = names.Kind(matter.Kind),
            Applicant = matter.Applicant,
            State = matter.State,
            Step = row.Step ?? string.Join('、', open.Select(item => item.Step).Distinct()),
            LeadName = names.Unit(matter.Lead),
            Holder = row.Unit is { } unit ? names.Desk(unit, row.Person) : string.Join('、', open.Select(item => names.Desk(item.Unit, item.Person)).Distinct()),
            OpenedAt = matter.OpenedAt,
            DueOn = matter.DueOn,
            Estimated = matter.DueEstimated,
            Light = settled ? Light.None : Lights.Of(time.Now, matter.WarnAt, matter.DueAt),
            DaysLeft = !settled && matter.DueOn is { } due ? calendars.For(matter.Region).WorkingDaysBetween(time.Today, due) : null,
            SettledLate = matter.SettledAt > matter.DueAt,
            Urged = row.Urged || open.Any(item => item.UrgedAt is not null),
            At = row.At ?? matter.OpenedAt,
            SentBy = row.SentBy,
        };
    }
}
