using Agenda.Contracts;

namespace Agenda.Days;

/// <summary>The one order of entries: by day, what takes whole days first.</summary>
static class AgendaOrder
{
    public static List<AgendaEntry> InOrder(this IEnumerable<AgendaEntry> entries) =>
        [.. entries.OrderBy(entry => entry.From).ThenBy(entry => entry.StartsAt is not null).ThenBy(entry => entry.StartsAt).ThenBy(entry => entry.Id, StringComparer.Ordinal)];
}
