using Kernel;
using Matters.Contracts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Personal.Own;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;

namespace Personal.Notes;

/// <summary>Keeps a new note.</summary>
sealed record WriteNote(NoteText Note, MatterId? Matter) : ICommand<NoteId>
{
    public static Permission Requires => Permission.Staff;

    public IEnumerable<Refusal> Check() => Note.Check();
}

sealed class WriteNoteHandler(AppDb db, OwnPlace own, NotedMatters matters, AuditTrail audit, IOptions<PersonalSettings> settings) : IHandle<WriteNote, NoteId>
{
    public async Task<Result<NoteId>> Handle(WriteNote command, CancellationToken ct)
    {
        if (await own.Take(ct) is not { } me) return CommandRefusals.NotPermitted;
        if (await matters.Against(command.Matter, null, ct) is { } unseen) return unseen;
        if (await db.Set<Note>().CountAsync(note => note.Person == me, ct) >= settings.Value.MostNotes) return NoteRefusals.TooMany(settings.Value.MostNotes);

        var note = Note.Of(me, command.Note, command.Matter, own.Now, own.Region);
        db.Add(note);
        audit.Subject = $"note:{note.Id}";
        return note.Id;
    }
}
