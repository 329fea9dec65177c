using System.Collections.Concurrent;
using Kernel;
using Matters.Contracts;
using Platform.Jobs;

namespace Matters.Visits;

/// <summary>Who has opened which matter's page: a person opens a matter once a day, and what a crash takes away is a courtesy, no proof.</summary>
sealed class VisitBook : NoteBook<(MatterId, PersonId), Opening>
{
    readonly ConcurrentDictionary<(MatterId, PersonId), DateOnly> written = new();

    public void Note(Opening opening)
    {
        var key = KeyOf(opening);
        if (IsFull || IsWaiting(key) || (written.TryGetValue(key, out var day) && day >= opening.On)) return;

        Keep(opening);
    }

    public override void Written(IReadOnlyList<Opening> notes)
    {
        if (written.Count >= Most) written.Clear();
        foreach (var opening in notes) written[KeyOf(opening)] = opening.On;
        base.Written(notes);
    }

    protected override (MatterId, PersonId) KeyOf(Opening note) => (note.Matter, note.Person);
}

/// <summary>A matter's page was opened.</summary>
sealed record Opening(MatterId Matter, PersonId Person, UnitId? Unit, DateTimeOffset At, DateOnly On, RegionCode Region);
