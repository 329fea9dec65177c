using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Reading;

namespace Personal.Cards;

/// <summary>The officer's own name cards as far as the list is narrowed, to be taken along; told in the audit.</summary>
sealed record ExportCards(string? Text, string? Group) : IQuery<IReadOnlyList<CardFacts>>
{
    public static Permission Requires => Permission.Staff;

    public static bool Sensitive => true;
}

sealed class ExportCardsAnswer(OwnCards cards) : IAnswer<ExportCards, IReadOnlyList<CardFacts>>
{
    public async Task<Result<IReadOnlyList<CardFacts>>> Answer(ExportCards query, CancellationToken ct) =>
        (await cards.Narrowed(query.Text, query.Group).ToListAsync(ct)).ConvertAll(card => card.Facts);
}
