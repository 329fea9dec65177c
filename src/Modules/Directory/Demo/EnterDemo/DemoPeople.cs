using Directory.Accounts;
using Directory.Contracts;
using Microsoft.EntityFrameworkCore;
using Platform.Database;

namespace Directory.Demo;

/// <summary>Whom of the county one may be without a door of their own: a few are offered, the others are found by name, post or unit.</summary>
sealed class DemoPeople(AppDb db, IDirectory directory)
{
    const int AtMost = 20;

    /// <summary>Whether there is anybody to be looked for.</summary>
    public Task<bool> AreThere(CancellationToken ct) => db.Set<Account>().AnyAsync(account => account.UserName == DemoAccounts.Suggested[0], ct);

    public async Task<IReadOnlyList<Somebody>> Find(string? sought, CancellationToken ct)
    {
        var text = sought?.Trim() ?? "";
        var accounts = await db.Set<Account>().AsNoTracking().Where(account => !account.Disabled).Select(account => new { Name = account.UserName!, account.Person }).ToListAsync(ct);
        var offered = text.Length > 0 ? accounts : accounts.Where(account => DemoAccounts.Suggested.Contains(account.Name));
        return [.. offered.OrderBy(account => account.Name, StringComparer.Ordinal).Select(account => Of(account.Name, account.Person)).OfType<Somebody>().Where(one => one.Fits(text)).Take(AtMost)];
    }

    Somebody? Of(string account, Kernel.PersonId person) =>
        directory.HoldingsOf(person) is [var holding, ..] ? new(account, holding.Person.Name, directory.PathOf(holding.Unit.Id), holding.Post.Name) : null;

    public sealed record Somebody(string Account, string Name, string Unit, string Post)
    {
        public bool Fits(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => $"{Account} {Name} {Unit} {Post}".Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}
