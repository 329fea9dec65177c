using Kernel;
using Microsoft.AspNetCore.Http;
using Platform.Api;
using Platform.Reading;
using Platform.Time;

namespace Interfaces.Calling;

/// <summary>Tells by the token in its header who calls, and notes that it was used.</summary>
sealed class Callers(AccessTokens tokens, Queries queries, CallBook book, HouseTime time) : ICallerSource
{
    const string Scheme = "Bearer ";

    public async Task<Result<Actor>> For(HttpContext context)
    {
        var (header, from) = (context.Request.Headers.Authorization.ToString(), context.Connection.RemoteIpAddress?.ToString());
        if (!header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)) return ApiRefusals.TokenMissing;

        var caller = await Of(header[Scheme.Length..].Trim(), from, context.RequestAborted);
        if (caller is { Succeeded: true, Value.Through: { } through }) book.Note(new(through.Subject, time.Now, from ?? ""));
        return caller;
    }

    async Task<Result<Actor>> Of(string token, string? from, CancellationToken ct)
    {
        if (token.StartsWith(Credentials.TokenPrefix, StringComparison.Ordinal)) return await queries.Ask<ActByToken, Actor>(new(Credentials.HashOf(token), from), ct);
        return AccessTokens.IsOne(token) && tokens.Read(token) is { } read ? await queries.Ask<ActAsClient, Actor>(new(read, from), ct) : CallRefusals.TokenInvalid;
    }
}
