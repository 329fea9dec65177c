using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;
using Platform.Reading;

namespace Directory.Accounts;

/// <summary>One's own passkeys.</summary>
sealed record ReadPasskeys : IQuery<PasskeysView>
{
    public static Permission Requires => Permission.Staff;
}

/// <param name="All">The oldest first.</param>
/// <param name="IsProven">Who one is was shown a moment ago: without that nothing of them is changed.</param>
sealed record PasskeysView(IReadOnlyList<Passkey> All, bool IsProven)
{
    public bool MayHaveMore => All.Count < Passkeys.Most;
}

sealed class ReadPasskeysAnswer(AppDb db, OwnAccount own, Acting acting) : IAnswer<ReadPasskeys, PasskeysView>
{
    public async Task<Result<PasskeysView>> Answer(ReadPasskeys query, CancellationToken ct)
    {
        var account = (await own.Read(ct))?.Id;
        var all = await db.Set<Passkey>().AsNoTracking().Where(passkey => passkey.Account == account).OrderBy(passkey => passkey.RegisteredAt).ThenBy(passkey => passkey.Id).ToListAsync(ct);
        return new PasskeysView(all, acting.Actor.IsProven(acting.Now));
    }
}
