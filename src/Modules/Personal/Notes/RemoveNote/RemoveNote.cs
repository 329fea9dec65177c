using Kernel;
using Platform.Commands;
using Platform.Database;

namespace Personal.Notes;

/// <summary>Throws one of the officer's own notes away.</summary>
sealed record RemoveNote(NoteId Id, long Seen) : ICommand<Done>
{
    public static Permission Requires => Permission.Staff;
}

sealed class RemoveNoteHandler(AppDb db, OwnNotes notes) : IHandle<RemoveNote, Done>
{
    public async Task<Result<Done>> Handle(RemoveNote command, CancellationToken ct) =>
        (await notes.Take(command.Id, command.Seen, ct)).Map(note =>
        {
            db.Remove(note);
            return Done.It;
        });
}
