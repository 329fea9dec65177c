using Directory.Contracts;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;
using Platform.Reading;
using Platform.Time;

namespace Interfaces.Tokens;

/// <summary>One's own tokens, the newest first.</summary>
sealed record ListTokens : IQuery<TokenLines>
{
    /// <summary>Those that ended long ago are not listed.</summary>
    public const int Most = 50;

    public static Permission Requires => Permission.Staff;
}

sealed record TokenLines(IReadOnlyList<TokenLine> Tokens);

/// <param name="Ended">Why it opens nothing any more; null while it does.</param>
sealed record TokenLine(PersonalToken Token, string PostName, string? Ended);

sealed class ListTokensAnswer(AppDb db, CurrentActor current, IDirectory directory, HouseTime time) : IAnswer<ListTokens, TokenLines>
{
    public async Task<Result<TokenLines>> Answer(ListTokens query, CancellationToken ct)
    {
        if (current.Actor.Person is not { } me) return CommandRefusals.NotPermitted;

        var tokens = await db.Set<PersonalToken>().AsNoTracking().Where(token => token.Person == me).OrderByDescending(token => token.MadeAt).ThenByDescending(token => token.Id).Take(ListTokens.Most).ToListAsync(ct);
        var (stamp, posts) = (directory.StampOf(me), directory.HoldingsOf(me).Select(holding => holding.Post.Id).ToHashSet());
        return new TokenLines([.. tokens.Select(token => new TokenLine(token, PostName(token.Post), Ended(token, stamp, posts)))]);
    }

    string PostName(PostId id) => directory.Post(id) is { } post ? $"{directory.NameOf(post.Unit)} {post.Name}" : "";

    string? Ended(PersonalToken token, string? stamp, HashSet<PostId> posts) =>
        token.RevokedAt is not null ? "已停用"
        : token.LastDay < time.Today ? "已过期"
        : token.Stamp != stamp ? "密码或账号有变，已失效"
        : !posts.Contains(token.Post) ? "不再任该岗位，已失效"
        : null;
}
