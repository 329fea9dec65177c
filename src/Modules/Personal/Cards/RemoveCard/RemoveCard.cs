using Kernel;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;

namespace Personal.Cards;

/// <summary>Throws one of the officer's own name cards away.</summary>
sealed record RemoveCard(NameCardId Id, long Seen) : ICommand<Done>
{
    public static Permission Requires => Permission.Staff;
}

sealed class RemoveCardHandler(AppDb db, OwnCards cards, AuditTrail audit) : IHandle<RemoveCard, Done>
{
    public async Task<Result<Done>> Handle(RemoveCard command, CancellationToken ct)
    {
        audit.Subject = $"card:{command.Id}";
        if (await cards.Find(command.Id, ct) is not { } card) return CommandRefusals.NotFound;
        if (card.Version != command.Seen) return CardRefusals.ChangedMeanwhile;

        db.Remove(card);
        return Done.It;
    }
}
