using Kernel;
using Microsoft.AspNetCore.Http;
using Platform.Commands;
using Platform.Time;

namespace Directory.Accounts;

/// <summary>Asks a browser for a new passkey of whoever is signed in, and has registered what it brings.</summary>
sealed class RegisteringPasskey(OwnAccount own, PasskeyQuestions questions, UseCases useCases, CurrentActor current, HouseTime time)
{
    /// <returns>Refused before a device makes a key that could not be registered.</returns>
    public async Task<Result<string>> Ask(HttpContext http, CancellationToken ct)
    {
        if (!current.Actor.IsProven(time.Now)) return CommandRefusals.ProofNeeded;
        if (await own.Read(ct) is not { } account) return CommandRefusals.NotFound;

        return await questions.ForNew(http, account, current.Actor.PersonName);
    }

    public async Task<Result<IReadOnlyList<string>>> Register(HttpContext http, PasskeyAnswer answer, string? name, CancellationToken ct)
    {
        if (await own.Read(ct) is not { } account) return CommandRefusals.NotFound;

        var made = await questions.ReadNew(http, answer, account);
        return made.Succeeded ? await useCases.Run<RegisterPasskey, IReadOnlyList<string>>(new(made.Value, name), ct) : made.Refusal;
    }
}
