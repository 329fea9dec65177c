using Kernel;
using Platform.Commands;
using Platform.Reading;
using Ui.Drafts;

namespace Personal.Drafts;

/// <summary>The officer's own drafts, as the forms of other modules know them.</summary>
sealed class FormDrafts(Queries queries, UseCases useCases) : IFormDrafts
{
    public string Address => PersonalAddress.KeepDraft;

    public async Task<KeptDraft?> Find(Guid draft, string page, CancellationToken ct)
    {
        var read = await queries.Ask<ReadDraft, DraftSheet>(new(DraftId.From(draft)), ct);
        return read.Succeeded && read.Value.Page == page ? new(draft, read.Value.Fields, read.Value.SavedAt) : null;
    }

    public async Task<Result<Guid>> Keep(DraftSlip slip, IReadOnlyDictionary<string, string[]> fields, CancellationToken ct) =>
        (await useCases.Run<KeepDraft, DraftId>(new(new(slip.Page, slip.Title, fields, slip.Labels), slip.Id is { } id ? DraftId.From(id) : null), ct)).Map(draft => draft.Value);

    public Task Sent(Guid draft, string page, CancellationToken ct) => useCases.Run<DropDraft, Done>(new(DraftId.From(draft), page), ct);
}
