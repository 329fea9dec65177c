using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Reading;

namespace Personal.Cards;

/// <summary>One of the officer's own name cards.</summary>
sealed record ReadCard(NameCardId Id) : IQuery<CardSheet>
{
    public static Permission Requires => Permission.Staff;

    public string? Subject => $"card:{Id}";
}

sealed record CardSheet(NameCardId Id, CardFacts Facts, long Version);

sealed class ReadCardAnswer(OwnCards cards) : IAnswer<ReadCard, CardSheet>
{
    public async Task<Result<CardSheet>> Answer(ReadCard query, CancellationToken ct) =>
        await cards.All.AsNoTracking().SingleOrDefaultAsync(card => card.Id == query.Id, ct) is { } card
            ? new CardSheet(card.Id, card.Facts, card.Version)
            : CommandRefusals.NotFound;
}
