using Kernel;
using Platform.Reading;

namespace Agenda.Contracts;

/// <summary>Everything with a day that concerns the current officer, from one day up to and with another: the one query of the page, of other programs, of the feed and of the desk.</summary>
public sealed record ListAgenda(DateOnly From, DateOnly To) : IQuery<IReadOnlyList<AgendaEntry>>
{
    /// <summary>The longest stretch that is answered.</summary>
    public const int MostDays = 400;

    /// <inheritdoc/>
    public static Permission Requires => Permission.Staff;
}
