using Kernel;
using Microsoft.EntityFrameworkCore;
using Personal.Own;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;

namespace Personal.Cards;

/// <summary>The row policy of name cards: one's own, in whatever post.</summary>
sealed class OwnCards(AppDb db, CurrentActor current, AuditTrail audit)
{
    public IQueryable<NameCard> All
    {
        get
        {
            var me = current.Actor.Person;
            return db.Set<NameCard>().Where(card => card.Person == me);
        }
    }

    /// <summary>By words, all of which must occur, and by group; in the order of the names.</summary>
    public IQueryable<NameCard> Narrowed(string? text, string? group)
    {
        var cards = All.AsNoTracking();
        foreach (var word in Words.Of(text)) cards = cards.Where(card => card.Sought.Contains(word));
        if (group is not null) cards = cards.Where(card => card.Facts.Group == group);
        return cards.OrderBy(card => card.Sort).ThenBy(card => card.Id);
    }

    public Task<NameCard?> Find(NameCardId id, CancellationToken ct) => All.SingleOrDefaultAsync(card => card.Id == id, ct);

    /// <summary>Takes one to change it or to throw it away, unless another tab was faster.</summary>
    /// <param name="seen">The version that the form was given out with.</param>
    public async Task<Result<NameCard>> Take(NameCardId id, long seen, CancellationToken ct)
    {
        audit.Subject = $"card:{id}";
        if (await Find(id, ct) is not { } card) return CommandRefusals.NotFound;
        return card.Version == seen ? card : CardRefusals.ChangedMeanwhile;
    }
}
