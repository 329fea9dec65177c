using Kernel;
using Platform.Commands;

namespace Ui.Drafts;

/// <summary>Gives a form that the end of a session had overtaken back to its owner, as a draft of his or hers.</summary>
public sealed class ReturningForms(FormKeeping keeping, IEnumerable<IFormDrafts> drafts, CurrentActor current)
{
    /// <param name="kept">As the browser carried it.</param>
    /// <returns>The address at which the form stands again as it was typed; null where there is none that is the present officer's. Refused when it cannot be kept now.</returns>
    public Task<Result<string?>> Return(string? kept, CancellationToken ct) => Return(keeping.Open(kept), ct);

    internal async Task<Result<string?>> Return(KeptForm? form, CancellationToken ct)
    {
        if (form is null || form.Owner != current.Actor.Person || drafts.FirstOrDefault() is not { } keeper) return (string?)null;

        return (await keeper.Keep(form.Slip, form.Fields, ct)).Map(string? (draft) => DraftSlip.AddressOf(form.Slip.Page, draft));
    }
}
