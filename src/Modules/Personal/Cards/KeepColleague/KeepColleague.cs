using Directory.Contracts;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Personal.Own;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;

namespace Personal.Cards;

/// <summary>Keeps a colleague of the directory as a name card, as the directory knows him or her today.</summary>
sealed record KeepColleague(PersonId Colleague) : ICommand<NameCardId>
{
    public static Permission Requires => Permission.Staff;
}

sealed class KeepColleagueHandler(AppDb db, OwnPlace own, IDirectory directory, AuditTrail audit, IOptions<PersonalSettings> settings) : IHandle<KeepColleague, NameCardId>
{
    const string Colleagues = "同事";

    public async Task<Result<NameCardId>> Handle(KeepColleague command, CancellationToken ct)
    {
        if (await own.Take(ct) is not { } me) return CommandRefusals.NotPermitted;
        if (directory.HoldingsOf(command.Colleague) is not [var holding, ..] || holding.Unit.Region != own.Region) return CommandRefusals.NotFound;

        var kept = db.Set<NameCard>().Where(card => card.Person == me);
        if (await kept.AnyAsync(card => card.Colleague == command.Colleague, ct)) return CardRefusals.ColleagueKept;
        if (await kept.CountAsync(ct) >= settings.Value.MostCards) return CardRefusals.TooMany(settings.Value.MostCards);

        var card = new NameCard(me, Facts(holding), command.Colleague, own.Region);
        db.Add(card);
        audit.Subject = $"card:{card.Id}";
        return card.Id;
    }

    CardFacts Facts(PostHolding holding) =>
        CardForm.Facts(holding.Person.Name, directory.PathOf(holding.Unit.Id), holding.Post.Name, holding.Person.Telephone, holding.Person.Email, "", "", Colleagues);
}
