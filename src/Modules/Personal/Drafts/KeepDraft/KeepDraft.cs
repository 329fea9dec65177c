using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Personal.Own;
using Platform.Audit;
using Platform.Commands;

namespace Personal.Drafts;

/// <summary>Keeps what was typed into a form, in the draft from which the form was opened or in a new one.</summary>
/// <param name="Former">The draft from which the form was opened.</param>
sealed record KeepDraft(DraftForm Form, DraftId? Former) : ICommand<DraftId>
{
    public static Permission Requires => Permission.Staff;

    public IEnumerable<Refusal> Check() => Form.Check();
}

sealed class KeepDraftHandler(OwnDrafts drafts, OwnPlace own, AuditTrail audit, IOptions<PersonalSettings> settings) : IHandle<KeepDraft, DraftId>
{
    public async Task<Result<DraftId>> Handle(KeepDraft command, CancellationToken ct)
    {
        if (await own.Take(ct) is not { } me) return CommandRefusals.NotPermitted;

        var (form, title) = (command.Form, Typed.Cut(Typed.Line(command.Form.Title), DraftForm.LongestTitle));
        var draft = command.Former is { } id ? await drafts.All.SingleOrDefaultAsync(one => one.Id == id && one.Page == form.Page, ct) : null;
        if (draft is not null) draft.Become(title, form.FieldsText, form.LabelsText, own.Now);
        else if (await drafts.All.CountAsync(ct) >= settings.Value.MostDrafts) return DraftRefusals.TooMany(settings.Value.MostDrafts);
        else drafts.Db.Add(draft = new(DraftId.New(), me, form.Page, title, form.FieldsText, form.LabelsText, own.Now, own.Region));

        audit.Subject = $"draft:{draft.Id}";
        return draft.Id;
    }
}
