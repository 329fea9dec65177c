using Agenda.Contracts;
using Calendar.Contracts;
using Kernel;
using Platform.Reading;

namespace Agenda.Days;

sealed class ListAgendaAnswer(IEnumerable<IAgendaSource> sources) : IAnswer<ListAgenda, IReadOnlyList<AgendaEntry>>
{
    public async Task<Result<IReadOnlyList<AgendaEntry>>> Answer(ListAgenda query, CancellationToken ct)
    {
        if (!IsAnswered(query.From, query.To)) return Refusals.RangeUnknown;

        var entries = new List<AgendaEntry>();
        foreach (var source in sources)
        {
            var found = await source.Between(query.From, query.To, ct);
            if (!found.Succeeded) return found;
            entries.AddRange(found.Value);
        }

        return entries.InOrder();
    }

    static bool IsAnswered(DateOnly from, DateOnly to) =>
        WorkCalendar.Covers(from) && WorkCalendar.Covers(to) && from <= to && to.DayNumber - from.DayNumber < ListAgenda.MostDays;
}
