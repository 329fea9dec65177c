using System.Security.Cryptography;
using System.Text.Json;
using Kernel;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace Ui.Drafts;

/// <summary>Carries a form over the end of a session, sealed and within the browser itself: the house keeps nothing for somebody who is not signed in.</summary>
/// <remarks>A form tells, sealed as well, to whom it was given out: whoever signs in instead gets nothing of it.</remarks>
public sealed class FormKeeping(IDataProtectionProvider protection, TimeProvider time)
{
    /// <summary>The field that carries it.</summary>
    public const string FieldName = "__kept";

    static readonly TimeSpan Life = TimeSpan.FromHours(12);

    readonly IDataProtector owners = protection.CreateProtector("ui.form-owner");
    readonly IDataProtector forms = protection.CreateProtector("ui.kept-form");

    /// <summary>For the form itself, by which it is known again.</summary>
    internal string? OwnerOf(Actor actor) => actor.Person is { } person ? owners.Protect(person.Value.ToString("N")) : null;

    /// <summary>The form that a request of somebody brings whom the house does not know, or whose form it does not accept.</summary>
    /// <returns>Null where there is nothing to be kept, or nobody for whom.</returns>
    internal async Task<KeptForm?> Of(HttpRequest request, CancellationToken ct)
    {
        if (await SentFields.Of(request, ct) is not { } fields) return null;
        if (fields.TryGetValue(FieldName, out var kept)) return Open(kept.FirstOrDefault());
        if (!fields.TryGetValue(DraftSlip.FieldName, out var told) || DraftSlip.Read(told.FirstOrDefault()) is not { } slip) return null;

        return Read(owners, slip.Owner) is { } owner && Id.Read<PersonId>(owner) is { } person ? new(person, slip, DraftSlip.TypedInto(fields), time.GetUtcNow()) : null;
    }

    internal string Close(KeptForm form) => forms.Protect(JsonSerializer.Serialize(form));

    /// <returns>Null for what nobody has sealed here, or too long ago.</returns>
    public KeptForm? Open(string? text) =>
        Read(forms, text) is { } json && JsonSerializer.Deserialize<KeptForm>(json) is { } form && form.At + Life > time.GetUtcNow() ? form : null;

    static string? Read(IDataProtector protector, string? text)
    {
        try
        {
            return string.IsNullOrEmpty(text) ? null : protector.Unprotect(text);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
