using System.Text.Json;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Reading;

namespace Personal.Drafts;

/// <summary>One of the officer's own drafts, whether its form may still be opened or not.</summary>
sealed record ReadDraft(DraftId Id) : IQuery<DraftSheet>
{
    public static Permission Requires => Permission.Staff;

    public string? Subject => $"draft:{Id}";
}

sealed record DraftSheet(DraftId Id, string Page, string Title, IReadOnlyDictionary<string, string[]> Fields, IReadOnlyList<WrittenField> Written, DateTimeOffset SavedAt);

sealed class ReadDraftAnswer(OwnDrafts drafts) : IAnswer<ReadDraft, DraftSheet>
{
    public async Task<Result<DraftSheet>> Answer(ReadDraft query, CancellationToken ct)
    {
        if (await drafts.All.AsNoTracking().SingleOrDefaultAsync(draft => draft.Id == query.Id, ct) is not { } draft) return CommandRefusals.NotFound;

        var fields = JsonSerializer.Deserialize<Dictionary<string, string[]>>(draft.Fields)!;
        var labels = JsonSerializer.Deserialize<Dictionary<string, string>>(draft.Labels)!;
        return new DraftSheet(draft.Id, draft.Page, draft.Title, fields, WrittenField.Of(fields, labels), draft.SavedAt);
    }
}
