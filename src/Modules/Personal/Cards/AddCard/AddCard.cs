using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Personal.Own;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;

namespace Personal.Cards;

/// <summary>Keeps a new name card.</summary>
sealed record AddCard(CardFacts Facts) : ICommand<NameCardId>
{
    public static Permission Requires => Permission.Staff;

    public IEnumerable<Refusal> Check() => CardForm.Check(Facts);
}

sealed class AddCardHandler(AppDb db, OwnPlace own, AuditTrail audit, IOptions<PersonalSettings> settings) : IHandle<AddCard, NameCardId>
{
    public async Task<Result<NameCardId>> Handle(AddCard command, CancellationToken ct)
    {
        if (await own.Take(ct) is not { } me) return CommandRefusals.NotPermitted;
        if (await db.Set<NameCard>().CountAsync(card => card.Person == me, ct) >= settings.Value.MostCards) return CardRefusals.TooMany(settings.Value.MostCards);

        var card = new NameCard(me, command.Facts, null, own.Region);
        db.Add(card);
        audit.Subject = $"card:{card.Id}";
        return card.Id;
    }
}
