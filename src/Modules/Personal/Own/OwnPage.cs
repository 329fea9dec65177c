using Microsoft.EntityFrameworkCore;
using Ui.Parts;

namespace Personal.Own;

/// <summary>A page of what one person keeps: there is never so much of it that pages could not be counted.</summary>
sealed record OwnPage<T>(IReadOnlyList<T> Lines, int Number, int Total)
{
    public const int Size = 30;

    bool HasMore => Number * Size < Total;

    /// <param name="address">The list as it is narrowed, at a page; null for the first.</param>
    public Pager Pager(Func<string?, string> address) =>
        new(Lines.Count, Number > 1 ? address(null) : null, HasMore ? address($"{Number + 1}") : null, $"{Total}");

    public OwnPage<TOther> Map<TOther>(Func<T, TOther> map) => new([.. Lines.Select(map)], Number, Total);
}

static class OwnPages
{
    const int Last = 100_000;

    /// <param name="number">From 1; anything else is the first.</param>
    public static async Task<OwnPage<T>> Paged<T>(this IQueryable<T> ordered, int number, CancellationToken ct)
    {
        var page = Math.Clamp(number, 1, Last);
        var total = await ordered.CountAsync(ct);
        return new(await ordered.Skip((page - 1) * OwnPage<T>.Size).Take(OwnPage<T>.Size).ToListAsync(ct), page, total);
    }
}
