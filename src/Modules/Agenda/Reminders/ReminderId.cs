using Kernel;

namespace Agenda.Reminders;

/// <summary>A reminder of an officer's own.</summary>
readonly record struct ReminderId(Guid Value) : IId<ReminderId>
{
    public static ReminderId From(Guid value) => new(value);
}
