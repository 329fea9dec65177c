using Kernel;
using Platform.Audit;
using Platform.Commands;

namespace Personal.Drafts;

/// <summary>Throws one of the officer's own drafts away: by hand, or since its form has been accepted.</summary>
/// <param name="Page">The form that was accepted; null by hand.</param>
sealed record DropDraft(DraftId Id, string? Page = null) : ICommand<Done>
{
    public static Permission Requires => Permission.Staff;
}

sealed class DropDraftHandler(OwnDrafts drafts, AuditTrail audit) : IHandle<DropDraft, Done>
{
    /// <remarks>A form that is sent twice does its work once and is accepted twice: the draft is gone the second time, and that is well.</remarks>
    public async Task<Result<Done>> Handle(DropDraft command, CancellationToken ct)
    {
        audit.Subject = $"draft:{command.Id}";
        var draft = await drafts.Find(command.Id, ct);
        if (command.Page is { } page && draft?.Page != page) return Done.It;
        if (draft is null) return CommandRefusals.NotFound;

        drafts.Db.Remove(draft);
        return Done.It;
    }
}
