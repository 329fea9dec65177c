using System.Globalization;
using Kernel;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Platform.Time;

namespace Directory.Accounts;

/// <summary>Puts questions and checks what passkeys make of them, by Identity's handler and outside any transaction.</summary>
sealed class PasskeyQuestions(IPasskeyHandler<Account> handler, QuestionSeal seal, HouseTime time)
{
    /// <summary>Much more than any device sends.</summary>
    const int Longest = 32 * 1024;

    /// <summary>For a new passkey of this account.</summary>
    /// <returns>As the script of the page reads it.</returns>
    public async Task<string> ForNew(HttpContext http, Account account, string person)
    {
        var made = await handler.MakeCreationOptionsAsync(new() { Id = account.Id.ToString(), Name = account.UserName!, DisplayName = person }, http);
        return Put(http, PasskeyUse.Register, made.CreationOptionsJson, made.AttestationState!);
    }

    /// <param name="account">Whose passkeys may answer; null for whoever comes.</param>
    public async Task<string> For(HttpContext http, PasskeyUse use, Account? account)
    {
        var made = await handler.MakeRequestOptionsAsync(account, http);
        return Put(http, use, made.RequestOptionsJson, made.AssertionState!);
    }

    public async Task<Result<MadePasskey>> ReadNew(HttpContext http, PasskeyAnswer answer, Account account)
    {
        if (Asked(http, PasskeyUse.Register, answer) is not { } question) return PasskeyRefusals.TooLate;

        var read = await handler.PerformAttestationAsync(new() { HttpContext = http, CredentialJson = answer.Credential!, AttestationState = question.State });
        if (!read.Succeeded || read.UserEntity.Id != account.Id.ToString()) return PasskeyRefusals.NotMade;

        var made = read.Passkey;
        return new MadePasskey(question.Id, made.CredentialId, made.PublicKey, made.SignCount, made.IsBackupEligible, Kept(made.Transports));
    }

    /// <returns>Refused only when the question is none that was put to this browser and for this, a moment ago; whether the answer is right stands in what it tells.</returns>
    public async Task<Result<TriedPasskey>> Read(HttpContext http, PasskeyUse use, PasskeyAnswer answer)
    {
        if (Asked(http, use, answer) is not { } question) return PasskeyRefusals.TooLate;

        var read = await handler.PerformAssertionAsync(new() { HttpContext = http, CredentialJson = answer.Credential!, AssertionState = question.State });
        return read.Succeeded ? new TriedPasskey(question.Id, read.User.Id, read.Passkey.CredentialId, read.Passkey.SignCount) : new TriedPasskey(question.Id, null, [], 0);
    }

    string Put(HttpContext http, PasskeyUse use, string options, string state)
    {
        var closed = seal.Close(new(Guid.CreateVersion7(), use, seal.Recognise(http), time.Now, state));
        return string.Create(CultureInfo.InvariantCulture, $$"""{"asked":"{{closed}}","options":{{options}}}""");
    }

    PasskeyQuestion? Asked(HttpContext http, PasskeyUse use, PasskeyAnswer answer) =>
        answer.Credential is { Length: > 0 and <= Longest }
        && seal.Open(answer.Asked) is { } question
        && question.Use == use && question.Browser == seal.Browser(http) && !question.IsOver(time.Now)
            ? question
            : null;

    /// <summary>Words of the standard are small letters; what a browser has made up is left out.</summary>
    static string Kept(IReadOnlyList<string>? transports) =>
        string.Join(' ', (transports ?? []).Where(word => word.Length is > 0 and <= 16 && word.All(letter => char.IsAsciiLetterLower(letter) || letter == '-')).Distinct().Take(5));
}
