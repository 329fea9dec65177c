using Directory.Contracts;
using Kernel;
using Matters.Contracts;
using Matters.WorkItems;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;
using Platform.Ledgers;
using Platform.Numbering;
using Platform.Reading;

namespace Matters.Cases;

/// <summary>Opens and takes matters within the running command.</summary>
sealed class MattersInHand(MatterDesk desk, MatterKinds kinds, Numbers numbers, Ledger ledger, IDirectory directory) : IMatters
{
    static readonly KnownQuery<Func<AppDb, MatterId, IAsyncEnumerable<WorkItem>>> OpenWork = new(() => EF.CompileAsyncQuery(
        (AppDb db, MatterId matter) => db.Set<WorkItem>().Where(item => item.Matter == matter && item.State == WorkItemState.Open)));

    static readonly Statement SetNumber = new("UPDATE matters_matter SET number = $2 WHERE id = $1", 2);

    public IMatter Open(OpenMatter opening)
    {
        var kind = kinds[opening.Kind];
        var matter = new Matter(MatterId.New(), opening, desk.Now, desk.Actor.Region);
        desk.Db.Add(matter);
        AskNumber(matter, kind);
        desk.Telling.Opened(matter, opening.Did);
        desk.Concerns.Involve(matter, opening.Lead, UnitRole.Lead);
        desk.Concerns.Involve(matter);
        var file = new MatterFile(matter, new(kind, []), desk);
        file.Hand(opening.Lead, null, opening.Step);
        return file;
    }

    public async Task<Result<IMatter>> Take(MatterId id, long? seen, CancellationToken ct) =>
        (await TakeFile(id, seen, ct)).Map(IMatter (file) => file);

    public async Task<Result<IMatter>> TakeToHandle(MatterId id, long? seen, CancellationToken ct) =>
        (await TakeFile(id, seen, ct)).Then<IMatter>(file => MatterPolicy.MayHandle(desk.Actor, file.Row, file.OpenWork) ? file : Refusals.NotYours);

    public async Task<Result<IMatter>> TakeForApplicant(MatterId id, CancellationToken ct) =>
        (await Take(desk.Db.Set<Matter>(), id, null, ct)).Map(IMatter (file) => file);

    /// <summary>Takes a matter to do something that every kind of matter has.</summary>
    public async Task<Result<MatterFile>> TakeFileTo(MatterAction action, MatterId id, long? seen, CancellationToken ct)
    {
        var taken = await TakeFile(id, seen, ct);
        if (taken.Refusal is { } missing) return missing;

        var file = taken.Value;
        if (MatterGate.AgainstByHand(action, desk.Actor, file.Row, file.Work) is { } refusal) return refusal;

        await desk.Telling.Announce(file.Row, action, ct);
        return file;
    }

    public Task<Result<MatterFile>> TakeFile(MatterId id, long? seen, CancellationToken ct) =>
        Take(desk.Db.Set<Matter>().Where(MatterPolicy.VisibleTo(desk.Actor, desk.Db)), id, seen, ct);

    async Task<Result<MatterFile>> Take(IQueryable<Matter> among, MatterId id, long? seen, CancellationToken ct)
    {
        desk.Telling.About(id);
        // The work first: whoever read it before somebody else's commit then sees the version that tells of it.
        var open = await OpenWork.On(desk.Db)(desk.Db, id).ToListAsync(ct);
        var matter = await among.SingleOrDefaultAsync(one => one.Id == id, ct);
        if (matter is null) return CommandRefusals.NotFound;
        if (seen is { } version && version != matter.Version) return CommandRefusals.ChangedMeanwhile;

        return new MatterFile(matter, new(kinds.Find(matter.Kind), open), desk);
    }

    /// <summary>Lets a matter's timeline tell of what was done to another, whatever state it is in and whoever may see it.</summary>
    public async Task Tell(MatterId id, string did, CancellationToken ct) =>
        desk.Telling.Beside(await desk.Db.Set<Matter>().SingleAsync(one => one.Id == id, ct), did);

    void AskNumber(Matter matter, MatterKind kind)
    {
        var year = desk.Today.Year;
        var organ = directory.NumberingUnit(matter.Lead) ?? throw new InvalidOperationException($"Neither unit {matter.Lead} nor any above it numbers documents.");
        numbers.Ask(new(kind.Series, organ.Id, year), taken =>
        {
            matter.Numbered(string.Format(null, kind.NumberFormat, organ.Initials, year, taken));
            ledger.Append(SetNumber, matter.Id.Value, matter.Number);
        });
    }
}
