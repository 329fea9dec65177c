using Kernel;
using Platform.Commands;
using Platform.Ledgers;
using Platform.Time;

namespace Directory.Accounts;

/// <summary>Writes down in which sessions something was done, and forgets those that have long been over.</summary>
sealed record NoteStays(IReadOnlyList<SeenStay> Stays) : ICommand<Done>
{
    public static Permission Requires => Permission.House;
}

sealed class NoteStaysHandler(Ledger ledger, HouseTime time, CurrentActor current) : IHandle<NoteStays, Done>
{
    static readonly Statement Row = new(
        """
        INSERT INTO directory_stay (id, account, stamp, began_at, seen_at, network, device, region) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        ON CONFLICT (id) DO UPDATE SET seen_at = excluded.seen_at, network = excluded.network, device = excluded.device WHERE directory_stay.seen_at < excluded.seen_at
        """, 8);

    static readonly Statement Forget = new("DELETE FROM directory_stay WHERE seen_at < $1", 1);

    public Task<Result<Done>> Handle(NoteStays command, CancellationToken ct)
    {
        // In one order, so that two nodes that write the same rows do not wait for each other.
        foreach (var (session, at, network, device) in command.Stays.OrderBy(stay => stay.Session.Id.Value))
            ledger.Append(Row, session.Id.Value, session.Account, session.Stamp, session.Started, at, network, device, current.Actor.Region);

        ledger.Append(Forget, time.Now - EndingSessions.Kept);
        return Task.FromResult<Result<Done>>(Done.It);
    }
}
