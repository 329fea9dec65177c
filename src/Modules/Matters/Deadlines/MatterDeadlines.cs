using Agenda.Contracts;
using Calendar.Contracts;
using Kernel;
using Matters.Contracts;
using Platform.Commands;
using Platform.Reading;
using Ui.Marks;

namespace Matters.Deadlines;

/// <summary>The due days of what lies on the officer's desk, in the calendar: the to-do list itself, narrowed to those that become due in the stretch.</summary>
sealed class MatterDeadlines(Queries queries, CurrentActor current, IWorkCalendars calendars) : IAgendaSource
{
    const int AtATime = 100;

    /// <summary>More stand in no calendar; the to-do list has them all.</summary>
    const int Most = 500;

    public async Task<Result<IReadOnlyList<AgendaEntry>>> Between(DateOnly from, DateOnly to, CancellationToken ct)
    {
        var calendar = calendars.For(current.Actor.Region);
        var due = MatterSearch.None with { Due = new(calendar.BeginningOf(from), calendar.BeginningOf(to.AddDays(1))) };
        var entries = new List<AgendaEntry>();
        for (string? after = null; entries.Count < Most;)
        {
            var page = await queries.Ask<ListMatters, MatterPage>(new(MatterList.ToDo, due, after, AtATime), ct);
            if (!page.Succeeded) return Result<IReadOnlyList<AgendaEntry>>.Refused(page.Refusals);
            entries.AddRange(page.Value.Lines.Where(line => line.DueOn is not null).Select(Entry));
            if (page.Value.Next is not { } next) break;
            after = next;
        }

        return entries.DistinctBy(entry => entry.Id).ToList();
    }

    static AgendaEntry Entry(MatterLine line) => new($"matter:{line.Id.Value}", AgendaKind.Deadline, line.Title, line.DueOn!.Value, MatterAddress.Of(line.Id))
    {
        Tone = ToneOf(line.Light),
        Note = $"{line.Number}{(line.Estimated ? "，到期日为估算" : "")}",
    };

    static Tone ToneOf(Light light) => light switch
    {
        Light.Red => Tone.Red,
        Light.Yellow => Tone.Amber,
        Light.Green => Tone.Green,
        _ => Tone.Grey,
    };
}
