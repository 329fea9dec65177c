using Directory.Contracts;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;

namespace Interfaces.Tokens;

/// <summary>The tokens of whoever acts.</summary>
sealed class OwnTokens(AppDb db, Acting acting, AuditTrail audit, IDirectory directory, Turns turns)
{
    public const int MostOpen = 20;

    /// <summary>Apart from the keys that other modules wait for.</summary>
    const long Mark = 0x696e7466746f6b6e;

    public Actor Actor => acting.Actor;

    public DateTimeOffset Now => acting.Now;

    public DateOnly Today => acting.Today;

    public string? Stamp => acting.Actor.Person is { } me ? directory.StampOf(me) : null;

    /// <summary>The officer's, of which two presses of a button at once are made one after the other.</summary>
    public async Task<List<PersonalToken>> Take(PersonId me, CancellationToken ct)
    {
        await turns.Wait([Turns.KeyOf(Mark, me.Value)], ct);
        return await db.Set<PersonalToken>().Where(token => token.Person == me && token.RevokedAt == null).ToListAsync(ct);
    }

    public async Task<PersonalToken?> Find(PersonalTokenId id, CancellationToken ct)
    {
        audit.Subject = id.Subject;
        var me = acting.Actor.Person;
        return await db.Set<PersonalToken>().SingleOrDefaultAsync(token => token.Id == id && token.Person == me, ct);
    }

    public void Add(PersonalToken token)
    {
        audit.Subject = token.Id.Subject;
        db.Add(token);
    }
}
