using Kernel;
using Platform.Commands;

namespace Directory.Accounts;

/// <summary>An administrator gives someone an account or another password: checked and hashed outside any transaction.</summary>
sealed class GivingPassword(UseCases useCases, PasswordHashing passwords, PasswordRules rules)
{
    public async Task<Result<Guid>> Open(PersonId person, string? account, string? password, SubmissionKey? once, CancellationToken ct)
    {
        var name = Typed.Line(account);
        if (rules.Check(password, name) is { } unfit) return unfit;
        return await useCases.Run<OpenAccount, Guid>(new(person, name, passwords.Hash(password!), Given: true), ct, once);
    }

    public async Task<Result<Done>> Reset(PersonId person, string account, string? password, CancellationToken ct)
    {
        if (rules.Check(password, account) is { } unfit) return unfit;
        return await useCases.Run<ResetPassword, Done>(new(person, passwords.Hash(password!)), ct);
    }
}
