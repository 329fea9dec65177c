using Directory.Contracts;
using Kernel;
using Matters.Contracts;
using Matters.WorkItems;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Ledgers;
using Platform.Numbering;
using Platform.Time;

namespace Matters.Cases;

/// <summary>Opens and takes matters within the running command.</summary>
sealed class MattersInHand(MatterDesk desk, MatterKinds kinds, Numbers numbers, HouseTime time, IDirectory directory) : IMatters
{
    static readonly Statement SetNumber = new("UPDATE matters_matter SET number = $2 WHERE id = $1", 2);

    public IMatter Open(OpenMatter opening)
    {
        var kind = kinds[opening.Kind];
        var matter = new Matter(MatterId.New(), opening, desk.Now, desk.Actor.Region);
        desk.Db.Add(matter);
        AskNumber(matter, kind);
        desk.Timeline.Append(matter, null, opening.Did, null);
        desk.Concern(matter, opening.Lead, UnitRole.Lead);
        desk.Involve(matter);
        desk.Audit.Subject = matter.Id.Subject;
        desk.Happenings.Tell(new MatterOpened(matter.Id.Value, matter.Kind));
        var file = new MatterFile(matter, [], desk);
        file.Hand(opening.Lead, null, opening.Step);
        return file;
    }

    public async Task<Result<IMatter>> Take(MatterId id, long? seen, CancellationToken ct) =>
        (await TakeFile(id, seen, ct)).Map(IMatter (file) => file);

    public async Task<Result<IMatter>> TakeToHandle(MatterId id, long? seen, CancellationToken ct) =>
        (await TakeFileToHandle(id, seen, ct)).Map(IMatter (file) => file);

    public async Task<Result<IMatter>> TakeForApplicant(MatterId id, CancellationToken ct) =>
        (await TakeFile(desk.Db.Set<Matter>(), id, null, ct)).Map(IMatter (file) => file);

    public async Task<Result<MatterFile>> TakeFileToHandle(MatterId id, long? seen, CancellationToken ct) =>
        (await TakeFile(id, seen, ct)).Then<MatterFile>(file =>
            MatterPolicy.MayHandle(desk.Actor, file.Row, file.OpenWork) ? file : Refusals.NotYours);

    public Task<Result<MatterFile>> TakeFile(MatterId id, long? seen, CancellationToken ct) =>
        TakeFile(desk.Db.Set<Matter>().Where(MatterPolicy.VisibleTo(desk.Actor, desk.Db)), id, seen, ct);

    async Task<Result<MatterFile>> TakeFile(IQueryable<Matter> within, MatterId id, long? seen, CancellationToken ct)
    {
        desk.Audit.Subject = id.Subject;
        var matter = await within.SingleOrDefaultAsync(one => one.Id == id, ct);
        if (matter is null) return CommandRefusals.NotFound;
        if (seen is { } version && version != matter.Version) return CommandRefusals.ChangedMeanwhile;

        var open = await desk.Db.Set<WorkItem>().Where(item => item.Matter == id && item.State == WorkItemState.Open).ToListAsync(ct);
        return new MatterFile(matter, open, desk);
    }

    void AskNumber(Matter matter, MatterKind kind)
    {
        var year = time.Today.Year;
        var organ = directory.NumberingUnit(matter.Lead) ?? throw new InvalidOperationException($"Neither unit {matter.Lead} nor any above it numbers documents.");
        numbers.Ask(new(kind.Series, organ.Id, year), taken =>
        {
            matter.Numbered(string.Format(null, kind.NumberFormat, organ.Initials, year, taken));
            desk.Ledger.Append(SetNumber, matter.Id.Value, matter.Number);
        });
    }
}
