using System.Data.Common;
using Kernel;
using Matters.Contracts;
using Platform.Database;

namespace Matters.Timelines;

/// <summary>A matter's head and one of its entries, as one row that is read past EF: millions of them need no objects that EF would make.</summary>
readonly struct TimelineRow(DbDataReader row, Engine engine)
{
    /// <summary>One statement sees one moment: a house that goes on writing does not make its own chains look broken.</summary>
    public const string Sql =
        """
        SELECT m.id, m.number, m.timeline_length, m.timeline_head,
            e.position, e.at, e.action, e.did, e.opinion, e.person, e.post, e.unit, e.person_name, e.post_name, e.unit_name, e.region, e.digest
        FROM matters_matter m LEFT JOIN matters_timeline_entry e ON e.matter = m.id
        WHERE m.id >= $1 AND m.id <= $2
        ORDER BY m.id, e.position
        """;

    public MatterId Matter => new(row.GetGuid(0));

    public TimelineHead Head => new(Matter, row.IsDBNull(1) ? null : row.GetString(1), row.GetInt32(2), row.GetFieldValue<byte[]>(3));

    /// <summary>False for a matter whose entries are all gone.</summary>
    public bool HasEntry => !row.IsDBNull(4);

    public byte[] Digest => row.GetFieldValue<byte[]>(16);

    public TimelineContent Content(MatterId matter) => new(
        matter, row.GetInt32(4), At, row.IsDBNull(6) ? null : (MatterAction)row.GetInt32(6), row.GetString(7), row.IsDBNull(8) ? null : row.GetString(8),
        row.IsDBNull(9) ? null : new PersonId(row.GetGuid(9)), row.IsDBNull(10) ? null : new PostId(row.GetGuid(10)), row.IsDBNull(11) ? null : new UnitId(row.GetGuid(11)),
        row.GetString(12), row.GetString(13), row.GetString(14), RegionCode.Parse(row.GetString(15)));

    /// <summary>SQLite keeps an instant as whole microseconds since 1970.</summary>
    DateTimeOffset At => engine == Engine.Sqlite ? DateTimeOffset.UnixEpoch.AddTicks(row.GetInt64(5) * TimeSpan.TicksPerMicrosecond) : row.GetFieldValue<DateTimeOffset>(5);
}
