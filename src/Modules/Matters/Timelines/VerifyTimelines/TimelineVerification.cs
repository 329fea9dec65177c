using System.Data.Common;
using Matters.Cases;
using Matters.Contracts;
using Microsoft.EntityFrameworkCore;
using Platform.Database;

namespace Matters.Timelines;

/// <summary>Recomputes every chain of every timeline: stretches of matters beside each other on all cores, each streamed, so that a million matters need no more memory than a hundred.</summary>
sealed class TimelineVerification(DatabaseSource source)
{
    const int AtOnce = 1000;

    public async Task<TimelineFindings> Run(CancellationToken ct)
    {
        var stretches = await Stretches(ct);
        var found = new TimelineFindings[stretches.Count];
        await Parallel.ForAsync(0, found.Length, ct, async (i, stop) => found[i] = await Check(stretches[i].First, stretches[i].Last, stop));
        return TimelineFindings.Of(found);
    }

    async Task<List<(MatterId First, MatterId Last)>> Stretches(CancellationToken ct)
    {
        await using var db = source.ForReading();
        var stretches = new List<(MatterId, MatterId)>();
        var (count, first, last) = (0, default(MatterId), default(MatterId));
        await foreach (var id in db.Set<Matter>().OrderBy(matter => matter.Id).Select(matter => matter.Id).AsAsyncEnumerable().WithCancellation(ct))
        {
            if (count++ % AtOnce == 0) first = id;
            last = id;
            if (count % AtOnce == 0) stretches.Add((first, last));
        }

        if (count % AtOnce != 0) stretches.Add((first, last));
        return stretches;
    }

    async Task<TimelineFindings> Check(MatterId first, MatterId last, CancellationToken ct)
    {
        await using var db = source.ForReading();
        await db.Database.OpenConnectionAsync(ct);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = TimelineRow.Sql;
        foreach (var id in new[] { first, last }) command.Parameters.Add(Parameter(command, id));
        await using var rows = await command.ExecuteReaderAsync(ct);
        return await Check(rows, ct);
    }

    DbParameter Parameter(DbCommand command, MatterId id)
    {
        var parameter = command.CreateParameter();
        if (source.Engine == Engine.Sqlite) parameter.ParameterName = $"${command.Parameters.Count + 1}";
        parameter.Value = id.Value;
        return parameter;
    }

    async Task<TimelineFindings> Check(DbDataReader rows, CancellationToken ct)
    {
        var (row, chains, entries, broken) = (new TimelineRow(rows, source.Engine), 0, 0, new List<BrokenLink>());
        ChainCheck? chain = null;
        while (await rows.ReadAsync(ct))
        {
            if (chain is null || row.Matter != chain.Head.Id)
            {
                End();
                chain = new(row.Head);
            }

            if (row.HasEntry) chain.Next(row.Content(chain.Head.Id), row.Digest);
        }

        End();
        return new(chains, entries, broken);

        void End()
        {
            if (chain is null) return;

            chain.End();
            (chains, entries) = (chains + 1, entries + chain.Entries);
            if (chain.Broken is { } link) broken.Add(link);
        }
    }
}
