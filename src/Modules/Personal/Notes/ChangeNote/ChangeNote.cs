using Kernel;
using Matters.Contracts;
using Personal.Own;
using Platform.Commands;

namespace Personal.Notes;

/// <summary>Changes one of the officer's own notes.</summary>
/// <param name="Seen">The version that the form was given out with.</param>
sealed record ChangeNote(NoteId Id, long Seen, NoteText Note, MatterId? Matter) : ICommand<Done>
{
    public static Permission Requires => Permission.Staff;

    public IEnumerable<Refusal> Check() => Note.Check();
}

sealed class ChangeNoteHandler(OwnNotes notes, OwnPlace own, NotedMatters matters) : IHandle<ChangeNote, Done>
{
    public async Task<Result<Done>> Handle(ChangeNote command, CancellationToken ct)
    {
        var taken = await notes.Take(command.Id, command.Seen, ct);
        if (taken.Refusal is { } refusal) return refusal;
        if (await matters.Against(command.Matter, taken.Value.Matter, ct) is { } unseen) return unseen;

        taken.Value.Become(command.Note, command.Matter, own.Now);
        return Done.It;
    }
}
