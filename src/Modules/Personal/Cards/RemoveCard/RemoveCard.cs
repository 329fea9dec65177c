using Kernel;
using Platform.Commands;
using Platform.Database;

namespace Personal.Cards;

/// <summary>Throws one of the officer's own name cards away.</summary>
sealed record RemoveCard(NameCardId Id, long Seen) : ICommand<Done>
{
    public static Permission Requires => Permission.Staff;
}

sealed class RemoveCardHandler(AppDb db, OwnCards cards) : IHandle<RemoveCard, Done>
{
    public async Task<Result<Done>> Handle(RemoveCard command, CancellationToken ct) =>
        (await cards.Take(command.Id, command.Seen, ct)).Map(card =>
        {
            db.Remove(card);
            return Done.It;
        });
}
