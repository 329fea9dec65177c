using Platform.Commands;
using Platform.Ledgers;
using Platform.Time;

namespace Directory.Accounts;

/// <summary>Ends single sessions on every node, within the running command.</summary>
sealed class EndingSessions(Ledger ledger, CurrentActor current, HouseTime time)
{
    /// <summary>Longer than any session may last (<see cref="SignInSettings.SessionHours"/>).</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(8);

    static readonly Statement Insert = new("INSERT INTO directory_ended_session (id, at, region) VALUES ($1, $2, $3) ON CONFLICT (id) DO NOTHING", 3);
    static readonly Statement Forget = new("DELETE FROM directory_ended_session WHERE at < $1", 1);

    public void End(IEnumerable<SessionId> sessions)
    {
        foreach (var session in sessions) ledger.Append(Insert, session.Value, time.Now, current.Actor.Region);
        ledger.Append(Forget, time.Now - Kept);
    }
}
