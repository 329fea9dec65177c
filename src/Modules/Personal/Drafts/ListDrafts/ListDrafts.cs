using Kernel;
using Personal.Own;
using Platform.Reading;

namespace Personal.Drafts;

/// <summary>The officer's own drafts, the last saved first.</summary>
sealed record ListDrafts(int Page = 1) : IQuery<OwnPage<DraftLine>>
{
    public static Permission Requires => Permission.Staff;
}

sealed record DraftLine(DraftId Id, string Title, string Page, DateTimeOffset SavedAt);

sealed class ListDraftsAnswer(OwnDrafts drafts) : IAnswer<ListDrafts, OwnPage<DraftLine>>
{
    public async Task<Result<OwnPage<DraftLine>>> Answer(ListDrafts query, CancellationToken ct) =>
        await drafts.All.OrderByDescending(draft => draft.SavedAt).ThenByDescending(draft => draft.Id).Select(draft => new DraftLine(draft.Id, draft.Title, draft.Page, draft.SavedAt)).Paged(query.Page, ct);
}
