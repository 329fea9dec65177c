using Kernel;
using Platform.Commands;
using Platform.Ledgers;

namespace Matters.Visits;

/// <summary>Writes down who has opened which matters: the first moment stays, the last day moves.</summary>
sealed record NoteVisits(IReadOnlyList<Opening> Openings) : ICommand<Done>
{
    public static Permission Requires => Permission.House;
}

sealed class NoteVisitsHandler(Ledger ledger) : IHandle<NoteVisits, Done>
{
    static readonly Statement Row = new(
        """
        INSERT INTO matters_visit (matter, person, unit, first_at, last_on, region) VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (matter, person) DO UPDATE SET unit = excluded.unit, last_on = excluded.last_on WHERE matters_visit.last_on < excluded.last_on
        """, 6);

    public Task<Result<Done>> Handle(NoteVisits command, CancellationToken ct)
    {
        // In one order, so that two nodes that write the same rows do not wait for each other.
        foreach (var one in command.Openings.OrderBy(one => one.Matter.Value).ThenBy(one => one.Person.Value))
            ledger.Append(Row, one.Matter.Value, one.Person.Value, one.Unit?.Value, one.At, one.On, one.Region);

        return Task.FromResult<Result<Done>>(Done.It);
    }
}
