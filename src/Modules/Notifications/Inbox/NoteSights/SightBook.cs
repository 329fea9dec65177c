using Kernel;
using Platform.Jobs;

namespace Notifications.Inbox;

/// <summary>Who has looked at what, until the notifications about it are marked as read.</summary>
sealed class SightBook : NoteBook<(PersonId, Guid), Sight>
{
    public void Note(Sight sight)
    {
        if (!IsFull) Keep(sight);
    }

    protected override (PersonId, Guid) KeyOf(Sight note) => (note.Person, note.Subject);
}

/// <summary>Somebody has looked at a thing.</summary>
/// <param name="At">What is told later is still news.</param>
sealed record Sight(PersonId Person, string Kind, Guid Subject, DateTimeOffset At);
