using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Reading;

namespace Directory.Accounts;

/// <summary>Where one is signed in, and who has tried to sign in as oneself.</summary>
sealed record ReadSignIns : IQuery<SignInsView>
{
    /// <summary>More tries are not listed.</summary>
    public const int Most = 50;

    public static Permission Requires => Permission.Staff;
}

/// <param name="Stays">The last one in which something was done first.</param>
/// <param name="Attempts">The newest first.</param>
sealed record SignInsView(IReadOnlyList<Stay> Stays, IReadOnlyList<SignInAttempt> Attempts);

sealed class ReadSignInsAnswer(OwnStays own) : IAnswer<ReadSignIns, SignInsView>
{
    public async Task<Result<SignInsView>> Answer(ReadSignIns query, CancellationToken ct) => new SignInsView(
        await own.Open.OrderByDescending(stay => stay.SeenAt).ThenBy(stay => stay.Id).ToListAsync(ct),
        await own.Attempts.OrderByDescending(attempt => attempt.At).ThenByDescending(attempt => attempt.Id).Take(ReadSignIns.Most).ToListAsync(ct));
}
