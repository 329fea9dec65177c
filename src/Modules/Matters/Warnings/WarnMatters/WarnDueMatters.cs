using Kernel;
using Matters.Cases;
using Matters.Contracts;
using Matters.WorkItems;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;

namespace Matters.Warnings;

/// <summary>Warns of matters whose warning or due instant has passed (预警): a bounded number at a time, so that nobody waits long for the writer.</summary>
sealed record WarnDueMatters : ICommand<int>
{
    public const int AtOnce = 100;

    public static Permission Requires => Permission.House;
}

sealed class WarnDueMattersHandler(MatterDesk desk, MatterKinds kinds, WarningWriter warnings, WarnedReaders readers, Reading reading) : IHandle<WarnDueMatters, int>
{
    /// <returns>How many matters were looked at.</returns>
    public async Task<Result<int>> Handle(WarnDueMatters command, CancellationToken ct)
    {
        var matters = await DueMatters.In(desk.Db, desk.Now).OrderBy(matter => matter.AlarmAt).ThenBy(matter => matter.Id).Take(WarnDueMatters.AtOnce).ToListAsync(ct);
        var ids = matters.ConvertAll(matter => matter.Id);
        var open = (await desk.Db.Set<WorkItem>().Where(item => EF.Parameter(ids).Contains(item.Matter) && item.State == WorkItemState.Open).ToListAsync(ct)).ToLookup(item => item.Matter);
        var given = (await desk.Db.Set<Warning>().AsNoTracking().Where(warning => EF.Parameter(ids).Contains(warning.Matter)).ToListAsync(ct)).ToLookup(warning => warning.Matter);
        foreach (var matter in matters)
        {
            var done = await Warn(new MatterFile(matter, new(kinds.Find(matter.Kind), [.. open[matter.Id]]), desk), [.. given[matter.Id]], ct);
            if (done.Refusal is { } refusal) return refusal;
        }

        return matters.Count;
    }

    async Task<Result<Done>> Warn(MatterFile file, IReadOnlyList<Warning> given, CancellationToken ct)
    {
        var matter = file.Row;
        var rules = Passed.Rules(matter, desk.Now).Where(rule => !given.Any(warning => warning.Rule == rule && warning.Due == matter.DueAt)).ToList();
        matter.Alarmed(desk.Now);
        foreach (var rule in rules) warnings.Give(matter, rule, matter.DueAt!.Value);

        // When the house was closed meanwhile both have passed, and the later one says it all.
        if (rules.LastOrDefault() is not { } last) return Done.It;

        await reading.Send(matter, readers.Of(file.OpenWork), ct);
        return file.Do(MatterAction.Warn, Passed.Words(last, matter, kinds.Find(matter.Kind)));
    }
}
