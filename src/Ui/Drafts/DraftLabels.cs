using Microsoft.AspNetCore.Http;
using Ui.Forms;

namespace Ui.Drafts;

/// <summary>What the page being shown calls the fields in which something is written, so that a draft can be read without its form.</summary>
sealed class DraftLabels
{
    readonly Dictionary<string, string> labels = new(StringComparer.Ordinal);

    bool secret;

    /// <summary>Passwords are kept nowhere.</summary>
    public static bool AsksForSecret(HttpContext http) => http.Features.Get<DraftLabels>() is { secret: true };

    public static IReadOnlyDictionary<string, string> Of(HttpContext http) => http.Features.Get<DraftLabels>()?.labels ?? [];

    /// <summary>Choices are left out: what stands in the form is a code of theirs.</summary>
    public static void Note(HttpContext http, string field, string label, FieldKind kind)
    {
        if (kind == FieldKind.Password) NotedIn(http).secret = true;
        if (kind is not (FieldKind.Text or FieldKind.Lines or FieldKind.Number or FieldKind.Date or FieldKind.Telephone or FieldKind.Email)) return;

        NotedIn(http).labels[field] = label;
    }

    static DraftLabels NotedIn(HttpContext http)
    {
        if (http.Features.Get<DraftLabels>() is not { } noted) http.Features.Set(noted = new());
        return noted;
    }
}
