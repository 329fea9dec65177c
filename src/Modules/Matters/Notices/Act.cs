using Kernel;
using Matters.Cases;
using Matters.Contracts;
using Notifications.Contracts;

namespace Matters.Notices;

/// <summary>One thing that was done to a matter, and who has been told of it already: nobody is told of it twice, even if concerned in two ways.</summary>
sealed class Act(Matter matter, DateTimeOffset at, Guid? by)
{
    readonly HashSet<PersonId> told = by is { } person ? [PersonId.From(person)] : [];

    public Matter Matter => matter;

    public DateTimeOffset At => at;

    /// <summary>They are told otherwise, or not at all.</summary>
    public void Spare(IEnumerable<PersonId> people) => told.UnionWith(people);

    /// <param name="what">After the number; it leaves the house, so the title is not in it.</param>
    public void Tell(INotifications notifications, string category, string key, IEnumerable<PersonId> to, string what, Escalation? escalation = null, string? task = null)
    {
        var people = to.Except(told).ToList();
        told.UnionWith(people);
        if (people.Count > 0) notifications.Tell(new(category, key, people, MatterSubject.Of(matter.Id), $"{matter.Number}：{what}") { At = at, Escalation = escalation, Task = task });
    }
}
