using Kernel;
using Microsoft.EntityFrameworkCore;
using Personal.Own;
using Platform.Reading;

namespace Personal.Notes;

/// <summary>The officer's own notes: the pinned ones first, then the last changed.</summary>
/// <param name="Text">Words, all of which must occur.</param>
sealed record ListNotes(string? Text, int Page = 1) : IQuery<OwnPage<NoteLine>>
{
    public static Permission Requires => Permission.Staff;
}

sealed record NoteLine(NoteId Id, string Title, string Beginning, bool Pinned, NotedMatter? Matter, DateTimeOffset ChangedAt);

sealed class ListNotesAnswer(OwnNotes notes, NotedMatters matters) : IAnswer<ListNotes, OwnPage<NoteLine>>
{
    const int LongestBeginning = 120;

    public async Task<Result<OwnPage<NoteLine>>> Answer(ListNotes query, CancellationToken ct)
    {
        var own = notes.All.AsNoTracking();
        foreach (var word in Words.Of(query.Text)) own = own.Where(note => note.Sought.Contains(word));
        var page = await own.OrderByDescending(note => note.Pinned).ThenByDescending(note => note.ChangedAt).ThenByDescending(note => note.Id).Paged(query.Page, ct);

        var about = new Dictionary<NoteId, NotedMatter>();
        foreach (var note in page.Lines.Where(note => note.Matter is not null))
        {
            if (await matters.Find(note.Matter, ct) is { } matter) about[note.Id] = matter;
        }

        return page.Map(note => new NoteLine(note.Id, note.Title, Beginning(note.Text), note.Pinned, about.GetValueOrDefault(note.Id), note.ChangedAt));
    }

    static string Beginning(string text)
    {
        var line = Typed.Line(text);
        return line.Length <= LongestBeginning ? line : Typed.Cut(line, LongestBeginning) + "…";
    }
}
