using Kernel;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;

namespace Personal.Notes;

/// <summary>Throws one of the officer's own notes away.</summary>
sealed record RemoveNote(NoteId Id, long Seen) : ICommand<Done>
{
    public static Permission Requires => Permission.Staff;
}

sealed class RemoveNoteHandler(AppDb db, OwnNotes notes, AuditTrail audit) : IHandle<RemoveNote, Done>
{
    public async Task<Result<Done>> Handle(RemoveNote command, CancellationToken ct)
    {
        audit.Subject = $"note:{command.Id}";
        if (await notes.Find(command.Id, ct) is not { } note) return CommandRefusals.NotFound;
        if (note.Version != command.Seen) return NoteRefusals.ChangedMeanwhile;

        db.Remove(note);
        return Done.It;
    }
}
