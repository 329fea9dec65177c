using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;
using Platform.Reading;
using Platform.Time;

namespace Notifications.DecisionLinks;

/// <summary>Where a mail's link leads, for the one person to whom it was sent.</summary>
/// <remarks>It changes nothing: a mail scanner that follows the link, or the same person who opens it twice, spends nothing.</remarks>
sealed record OpenDecision(string? Token) : IQuery<string>
{
    public static Permission Requires => Permission.Staff;
}

sealed class OpenDecisionAnswer(AppDb db, DecisionTokens tokens, CurrentActor current, HouseTime time) : IAnswer<OpenDecision, string>
{
    public async Task<Result<string>> Answer(OpenDecision query, CancellationToken ct)
    {
        if (tokens.Read(query.Token) is not { } id) return DecisionLinkRefusals.NotYours;

        var person = current.Actor.Person;
        return await db.Set<DecisionLink>().AsNoTracking().SingleOrDefaultAsync(link => link.Id == id && link.Person == person, ct) switch
        {
            null => DecisionLinkRefusals.NotYours,
            { SpentAt: not null } => DecisionLinkRefusals.Spent,
            var link when link.ExpiresAt <= time.Now => DecisionLinkRefusals.Expired,
            var link => link.Address,
        };
    }
}
