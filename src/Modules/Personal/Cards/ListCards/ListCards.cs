using Kernel;
using Microsoft.EntityFrameworkCore;
using Personal.Own;
using Platform.Reading;

namespace Personal.Cards;

/// <summary>The officer's own name cards, in the order of the names.</summary>
/// <param name="Text">Words, all of which must occur: of the name also its pinyin and initials.</param>
sealed record ListCards(string? Text, string? Group, int Page = 1) : IQuery<CardLines>
{
    public static Permission Requires => Permission.Staff;
}

/// <param name="Groups">Every group that any of the cards is in.</param>
sealed record CardLines(OwnPage<CardSheet> Page, IReadOnlyList<string> Groups);

sealed class ListCardsAnswer(OwnCards cards) : IAnswer<ListCards, CardLines>
{
    public async Task<Result<CardLines>> Answer(ListCards query, CancellationToken ct)
    {
        var page = await cards.Narrowed(query.Text, query.Group).Paged(query.Page, ct);
        var groups = await cards.All.Where(card => card.Facts.Group != "").Select(card => card.Facts.Group).Distinct().ToListAsync(ct);
        return new CardLines(page.Map(card => new CardSheet(card.Id, card.Facts, card.Version)), [.. groups.OrderBy(Platform.Text.Pinyin.Of, StringComparer.Ordinal)]);
    }
}
