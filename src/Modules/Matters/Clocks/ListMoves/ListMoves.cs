using Kernel;
using Matters.Cases;
using Matters.Contracts;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;
using Platform.Reading;

namespace Matters.Clocks;

/// <summary>Whose due days a change of the calendar has moved, the latest first, as far as one may see the matters.</summary>
/// <param name="Replay">Only because of this change; null for all.</param>
sealed record ListMoves(ReplayId? Replay, string? After = null) : IQuery<MovesPage>
{
    public static Permission Requires => Permission.Staff;
}

/// <param name="Next">Asks for the page after this; null on the last.</param>
sealed record MovesPage(IReadOnlyList<MoveLine> Lines, IReadOnlyList<ReplayLine> Replays, CappedCount Total, string? Next);

sealed record MoveLine(MatterId Matter, string Number, string Title, DateOnly? Before, DateOnly? After, bool Estimated, ReplayId Replay, DateTimeOffset At);

/// <param name="Running">It has not come to its end yet: more may be moved.</param>
sealed record ReplayLine(ReplayId Id, string What, bool Running);

sealed class ListMovesAnswer(AppDb db, CurrentActor current) : IAnswer<ListMoves, MovesPage>
{
    const int AtOnce = 50;

    /// <summary>How many of the latest changes can be chosen from.</summary>
    const int Latest = 20;

    public async Task<Result<MovesPage>> Answer(ListMoves query, CancellationToken ct)
    {
        var visible = db.Set<Matter>().Where(MatterPolicy.VisibleTo(current.Actor, db));
        var moves = db.Set<ClockMove>().AsNoTracking().Where(move => visible.Any(matter => matter.Id == move.Matter));
        if (query.Replay is { } only) moves = moves.Where(move => move.Replay == only);
        var total = CappedCount.Of(await moves.Take(CappedCount.Cap + 1).CountAsync(ct));
        var rows = await moves.PageBy(move => move.At, move => move.Id, PageMark.Read(query.After), newestFirst: true).Take(AtOnce + 1).ToListAsync(ct);
        var page = rows.Take(AtOnce).ToList();
        return new MovesPage(
            await Lines(page, ct),
            await Replays(query.Replay, [.. page.Select(move => move.Replay)], ct),
            total,
            rows.Count > AtOnce ? new PageMark(page[^1].At, page[^1].Id.Value).ToString() : null);
    }

    async Task<IReadOnlyList<MoveLine>> Lines(List<ClockMove> page, CancellationToken ct)
    {
        var ids = page.ConvertAll(move => move.Matter);
        var matters = await db.Set<Matter>().AsNoTracking().Where(matter => EF.Parameter(ids).Contains(matter.Id)).ToDictionaryAsync(matter => matter.Id, ct);
        return page.ConvertAll(move => Line(move, matters[move.Matter]));
    }

    /// <summary>Whether a day is an estimate is known of the day that the matter has now.</summary>
    static MoveLine Line(ClockMove move, Matter matter) => new(
        move.Matter, matter.Number ?? "", matter.Title, move.Before, move.After, matter.DueEstimated && matter.DueOn == move.After, move.Replay, move.At);

    async Task<IReadOnlyList<ReplayLine>> Replays(ReplayId? chosen, List<ReplayId> shown, CancellationToken ct)
    {
        if (chosen is { } one) shown.Add(one);
        var latest = await db.Set<Replay>().OrderByDescending(replay => replay.StartedAt).ThenByDescending(replay => replay.Id).Take(Latest).ToListAsync(ct);
        var older = await db.Set<Replay>().Where(replay => EF.Parameter(shown).Contains(replay.Id)).OrderByDescending(replay => replay.StartedAt).ToListAsync(ct);
        var here = current.Actor.Region;
        var near = latest.Where(replay => replay.Region.Covers(here) || here.Covers(replay.Region));
        return [.. near.Concat(older).DistinctBy(replay => replay.Id).Select(replay => new ReplayLine(replay.Id, replay.What, replay.EndedAt is null))];
    }
}
