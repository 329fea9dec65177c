using Directory.Contracts;
using Interfaces.Tokens;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Platform.Api;
using Platform.Database;
using Platform.Reading;
using Platform.Time;

namespace Interfaces.Calling;

/// <summary>As whom an officer's own token acts: the officer, in the post for which it was made.</summary>
/// <param name="From">The network address.</param>
sealed record ActByToken(string Hash, string? From) : IQuery<Actor>
{
    public static Permission Requires => Permission.Public;
}

sealed class ActByTokenAnswer(AppDb db, IDirectory directory, HouseTime time, ApiRights rights, IOptions<InterfacesSettings> settings) : IAnswer<ActByToken, Actor>
{
    public async Task<Result<Actor>> Answer(ActByToken query, CancellationToken ct)
    {
        var hash = query.Hash;
        if (settings.Value.PersonalTokenDays == 0 || await db.Set<PersonalToken>().AsNoTracking().SingleOrDefaultAsync(one => one.Hash == hash, ct) is not { } token) return CallRefusals.TokenInvalid;
        if (!token.IsOpen(time.Today, directory.StampOf(token.Person))) return CallRefusals.TokenInvalid;
        if (directory.HoldingsOf(token.Person).FirstOrDefault(holding => holding.Post.Id == token.Post) is not { } held) return CallRefusals.TokenInvalid;

        var officer = directory.ActorIn(held);
        return officer with { Grants = rights.Within(officer.Grants, Ticked.Read(token.Rights)), Through = new(token.Id.Subject, $"访问令牌“{token.Name}”"), Address = query.From, ProofEnds = DateTimeOffset.MinValue };
    }
}
