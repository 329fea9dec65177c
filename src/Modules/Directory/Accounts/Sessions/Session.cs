using System.Globalization;
using System.Security.Claims;
using Kernel;
using Microsoft.AspNetCore.Identity;

namespace Directory.Accounts;

/// <summary>What a signed-in browser carries, encrypted: which session, whose, in which post, since when.</summary>
/// <param name="Stamp">The account's when the session began; another one by now has ended it.</param>
sealed record Session(SessionId Id, Guid Account, PostId Post, string Stamp, DateTimeOffset Started)
{
    // "sub" names the post too, so that a form opened in one post cannot be sent in another.
    const string Subject = "sub";
    const string SessionClaim = "session";
    const string AccountClaim = "account";
    const string PostClaim = "post";
    const string StampClaim = "stamp";
    const string StartedClaim = "started";
    const string ProvenClaim = "proven";

    /// <summary>When whoever sits there last showed who he or she is: when signing in, or later before an act that needs it.</summary>
    public DateTimeOffset Proven { get; init; } = Started;

    public ClaimsPrincipal ToPrincipal() => new(new ClaimsIdentity(
        [
            new(Subject, $"{Account:N}.{Post.Value:N}"),
            new(SessionClaim, Id.Value.ToString()),
            new(AccountClaim, Account.ToString()),
            new(PostClaim, Post.ToString()),
            new(StampClaim, Stamp),
            new(StartedClaim, Seconds(Started)),
            new(ProvenClaim, Seconds(Proven)),
        ],
        IdentityConstants.ApplicationScheme));

    public static Session? Of(ClaimsPrincipal? principal) =>
        principal is not null
        && Kernel.Id.Read<SessionId>(principal.FindFirstValue(SessionClaim)) is { } id
        && Guid.TryParse(principal.FindFirstValue(AccountClaim), out var account)
        && Kernel.Id.Read<PostId>(principal.FindFirstValue(PostClaim)) is { } post
        && principal.FindFirstValue(StampClaim) is { } stamp
        && Instant(principal.FindFirstValue(StartedClaim)) is { } started
        && Instant(principal.FindFirstValue(ProvenClaim)) is { } proven
            ? new(id, account, post, stamp, started) { Proven = proven }
            : null;

    static string Seconds(DateTimeOffset instant) => instant.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    static DateTimeOffset? Instant(string? seconds) =>
        long.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? DateTimeOffset.FromUnixTimeSeconds(read) : null;
}
