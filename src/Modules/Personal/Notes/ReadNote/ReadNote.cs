using Kernel;
using Matters.Contracts;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Reading;

namespace Personal.Notes;

/// <summary>One of the officer's own notes.</summary>
sealed record ReadNote(NoteId Id) : IQuery<NoteSheet>
{
    public static Permission Requires => Permission.Staff;

    public string? Subject => $"note:{Id}";
}

/// <param name="Matter">What it is about; null also when that may not be seen any more.</param>
/// <param name="Kept">What it is about, seen or not.</param>
sealed record NoteSheet(NoteId Id, NoteText Text, DateTimeOffset ChangedAt, long Version, NotedMatter? Matter, MatterId? Kept);

sealed class ReadNoteAnswer(OwnNotes notes, NotedMatters matters) : IAnswer<ReadNote, NoteSheet>
{
    public async Task<Result<NoteSheet>> Answer(ReadNote query, CancellationToken ct)
    {
        if (await notes.All.AsNoTracking().SingleOrDefaultAsync(note => note.Id == query.Id, ct) is not { } note) return CommandRefusals.NotFound;

        return new NoteSheet(note.Id, new(note.Title, note.Text, note.Pinned), note.ChangedAt, note.Version, await matters.Find(note.Matter, ct), note.Matter);
    }
}
