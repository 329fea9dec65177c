using Kernel;
using Platform.Commands;

namespace Personal.Cards;

/// <summary>Changes one of the officer's own name cards.</summary>
/// <param name="Seen">The version that the form was given out with.</param>
sealed record ChangeCard(NameCardId Id, long Seen, CardFacts Facts) : ICommand<Done>
{
    public static Permission Requires => Permission.Staff;

    public IEnumerable<Refusal> Check() => CardForm.Check(Facts);
}

sealed class ChangeCardHandler(OwnCards cards) : IHandle<ChangeCard, Done>
{
    public async Task<Result<Done>> Handle(ChangeCard command, CancellationToken ct) =>
        (await cards.Take(command.Id, command.Seen, ct)).Map(card =>
        {
            card.Become(command.Facts);
            return Done.It;
        });
}
