using Kernel;

namespace Agenda.Contracts;

/// <summary>Contributes entries to calendars (日程来源). Registered by the module that owns the things, which asks its own row policy.</summary>
public interface IAgendaSource
{
    /// <summary>Everything that concerns the current actor and touches a day of the stretch, in any order.</summary>
    Task<Result<IReadOnlyList<AgendaEntry>>> Between(DateOnly from, DateOnly to, CancellationToken ct);
}
