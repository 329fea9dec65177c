using Kernel;
using Matters.Contracts;
using Personal.Own;
using Platform.Audit;
using Platform.Commands;

namespace Personal.Notes;

/// <summary>Changes one of the officer's own notes.</summary>
/// <param name="Seen">The version that the form was given out with.</param>
sealed record ChangeNote(NoteId Id, long Seen, NoteText Note, MatterId? Matter) : ICommand<Done>
{
    public static Permission Requires => Permission.Staff;

    public IEnumerable<Refusal> Check() => Note.Check();
}

sealed class ChangeNoteHandler(OwnNotes notes, OwnPlace own, NotedMatters matters, AuditTrail audit) : IHandle<ChangeNote, Done>
{
    public async Task<Result<Done>> Handle(ChangeNote command, CancellationToken ct)
    {
        audit.Subject = $"note:{command.Id}";
        if (await notes.Find(command.Id, ct) is not { } note) return CommandRefusals.NotFound;
        if (note.Version != command.Seen) return NoteRefusals.ChangedMeanwhile;
        if (await matters.Against(command.Matter, note.Matter, ct) is { } unseen) return unseen;

        note.Become(command.Note, command.Matter, own.Now);
        return Done.It;
    }
}
