using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Platform.Database;

namespace Directory.Accounts;

/// <summary>What Identity's handler may know of accounts and their passkeys. It only reads: whatever is to change goes by a command.</summary>
sealed class PasskeyStore(AppDb db) : IUserPasskeyStore<Account>
{
    public Task<string> GetUserIdAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.Id.ToString());

    public Task<string?> GetUserNameAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.UserName);

    public Task<string?> GetNormalizedUserNameAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.NormalizedUserName);

    public async Task<Account?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        Guid.TryParse(userId, out var id) ? await db.Set<Account>().AsNoTracking().SingleOrDefaultAsync(account => account.Id == id, cancellationToken) : null;

    public Task<Account?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) =>
        db.Set<Account>().AsNoTracking().SingleOrDefaultAsync(account => account.NormalizedUserName == normalizedUserName, cancellationToken);

    public async Task<IList<UserPasskeyInfo>> GetPasskeysAsync(Account user, CancellationToken cancellationToken) =>
        [.. (await Of(user).ToListAsync(cancellationToken)).Select(Told)];

    public Task<Account?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken) =>
        db.Set<Account>().AsNoTracking().SingleOrDefaultAsync(account => db.Set<Passkey>().Any(passkey => passkey.Credential == credentialId && passkey.Account == account.Id), cancellationToken);

    public async Task<UserPasskeyInfo?> FindPasskeyAsync(Account user, byte[] credentialId, CancellationToken cancellationToken) =>
        await Of(user).SingleOrDefaultAsync(passkey => passkey.Credential == credentialId, cancellationToken) is { } found ? Told(found) : null;

    public Task SetUserNameAsync(Account user, string? userName, CancellationToken cancellationToken) => throw ByCommand();

    public Task SetNormalizedUserNameAsync(Account user, string? normalizedName, CancellationToken cancellationToken) => throw ByCommand();

    public Task<IdentityResult> CreateAsync(Account user, CancellationToken cancellationToken) => throw ByCommand();

    public Task<IdentityResult> UpdateAsync(Account user, CancellationToken cancellationToken) => throw ByCommand();

    public Task<IdentityResult> DeleteAsync(Account user, CancellationToken cancellationToken) => throw ByCommand();

    public Task AddOrUpdatePasskeyAsync(Account user, UserPasskeyInfo passkey, CancellationToken cancellationToken) => throw ByCommand();

    public Task RemovePasskeyAsync(Account user, byte[] credentialId, CancellationToken cancellationToken) => throw ByCommand();

    public void Dispose()
    {
    }

    static NotSupportedException ByCommand() => new("Accounts change by commands.");

    IQueryable<Passkey> Of(Account user) => db.Set<Passkey>().AsNoTracking().Where(passkey => passkey.Account == user.Id).OrderBy(passkey => passkey.Id);

    /// <remarks>The counter is not told: it is compared within the command (<see cref="Passkey.Take"/>), where of two who come at once one finds it changed.</remarks>
    static UserPasskeyInfo Told(Passkey passkey) => new(
        passkey.Credential, passkey.PublicKey, passkey.RegisteredAt, signCount: 0, passkey.Transports.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        isUserVerified: true, isBackupEligible: passkey.MayBeCopied, isBackedUp: false, attestationObject: [], clientDataJson: []);
}
