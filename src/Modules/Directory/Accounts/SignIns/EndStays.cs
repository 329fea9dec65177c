using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Commands;

namespace Directory.Accounts;

/// <summary>Ends sessions of one's own from another: one, or all others.</summary>
/// <param name="Here">The session that stays.</param>
/// <param name="Only">The one that ends; null for all but <paramref name="Here"/>.</param>
/// <remarks>Answers how many have ended. One that is over already, or somebody else's, is none of them.</remarks>
sealed record EndStays(SessionId Here, SessionId? Only = null) : ICommand<int>
{
    public static Permission Requires => Permission.Staff;
}

sealed class EndStaysHandler(OwnStays own, EndingSessions ending, CurrentActor current, AuditTrail audit) : IHandle<EndStays, int>
{
    public async Task<Result<int>> Handle(EndStays command, CancellationToken ct)
    {
        audit.Subject = $"person:{current.Actor.Person}";
        var (here, only) = (command.Here, command.Only);
        var ended = await own.Open.Where(stay => stay.Id != here && (only == null || stay.Id == only)).Select(stay => stay.Id).ToListAsync(ct);
        ending.End(ended);
        audit.Detail = $"{ended.Count}";
        return ended.Count;
    }
}
