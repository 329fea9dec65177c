using System.Security.Cryptography;
using System.Text;
using Disclosure.Requests;
using Kernel;
using Matters.Contracts;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Commands;

namespace Disclosure.LookUps;

/// <summary>An applicant without an account looks for a request by number and telephone or e-mail, and with the code for the reply.</summary>
/// <remarks>A command, although it only looks: a wrong try leaves its mark, and every try is audited.</remarks>
sealed record LookUpRequest(string? Number, string? Contact, string? Code) : ICommand<LookedUp>
{
    public static Permission Requires => Permission.Public;

    public IEnumerable<Refusal> Check()
    {
        if (NumberText.Normal(Number).Length == 0) yield return LookUpRefusals.NumberMissing;
        if (string.IsNullOrWhiteSpace(Contact)) yield return LookUpRefusals.ContactMissing;
    }
}

/// <param name="Proof">Null when nothing matched, or while the number is paused.</param>
sealed record LookedUp(ApplicantProof? Proof, bool Paused);

sealed class LookUpRequestHandler(RequestDesk desk, IMatterReading matters, LookUpCodes codes, WrongTries tries, AuditTrail audit) : IHandle<LookUpRequest, LookedUp>
{
    /// <remarks>The same reads and the same comparisons whether the number exists or not.</remarks>
    public async Task<Result<LookedUp>> Handle(LookUpRequest command, CancellationToken ct)
    {
        var number = NumberText.Normal(command.Number);
        var paused = await tries.Paused(number, ct);
        var matter = await matters.Numbered(RequestKind.Key, number, ct) ?? default;
        var request = await desk.Db.Set<DisclosureRequest>().AsNoTracking().SingleOrDefaultAsync(one => one.Matter == matter, ct);
        var right = Matches(request, command);
        audit.Subject = request?.Id.Subject;
        audit.Detail = paused ? "paused" : right ? null : "wrong";
        if (paused) return new LookedUp(null, true);
        if (right) return new LookedUp(new(request!.Id, !string.IsNullOrWhiteSpace(command.Code)), false);

        tries.Count(number);
        return new LookedUp(null, false);
    }

    bool Matches(DisclosureRequest? request, LookUpRequest command)
    {
        var byTelephone = Same(request?.Applicant.Telephone, command.Contact!);
        var byEmail = Same(request?.Applicant.Email, command.Contact!);
        var hash = codes.HashOf(request?.Id ?? default, command.Code ?? "");
        var byCode = CryptographicOperations.FixedTimeEquals(hash, request?.CodeHash ?? new byte[hash.Length]);
        return request is not null & (byTelephone | byEmail) & (byCode | string.IsNullOrWhiteSpace(command.Code));
    }

    static bool Same(string? kept, string typed)
    {
        var (one, other) = (SHA256.HashData(Encoding.UTF8.GetBytes(Contact.Key(kept ?? ""))), SHA256.HashData(Encoding.UTF8.GetBytes(Contact.Key(typed))));
        return CryptographicOperations.FixedTimeEquals(one, other) & !string.IsNullOrEmpty(kept) & Contact.Key(typed).Length > 0;
    }
}
