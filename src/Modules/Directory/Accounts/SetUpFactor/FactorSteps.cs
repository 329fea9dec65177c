using Kernel;
using Microsoft.AspNetCore.Http;
using Platform.Commands;

namespace Directory.Accounts;

/// <summary>A second factor that comes or goes ends every session of the account; whoever has brought that about goes on in a new one.</summary>
sealed class FactorSteps(UseCases useCases, Proving proving, Sessions sessions)
{
    public async Task<Result<IReadOnlyList<string>>> Confirm(HttpContext http, string? code, CancellationToken ct)
    {
        var confirmed = await useCases.Run<ConfirmFactor, IReadOnlyList<string>>(new(code), ct);
        if (confirmed.Succeeded) await sessions.Renew(http);
        return confirmed;
    }

    /// <summary>However fresh the last proof is, both are asked for again.</summary>
    public async Task<Result<Done>> Remove(HttpContext http, string? password, string? code, CancellationToken ct)
    {
        var proven = await proving.Try(password, code, Sitting.Of(http), ct);
        if (!proven.Succeeded) return proven;

        await sessions.Prove(http);
        var removed = await useCases.Run<RemoveFactor, Done>(new(), ct);
        if (removed.Succeeded) await sessions.Renew(http);
        return removed;
    }
}
