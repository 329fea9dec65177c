using Directory.Contracts;
using Platform.Ledgers;
using Platform.Outbox;

namespace Directory.Reading;

/// <summary>Where every handler that changes units, people, posts, roles or accounts says so.</summary>
sealed class Changes(Ledger ledger, Happenings happenings)
{
    static readonly Statement Count = new(
        "INSERT INTO directory_revision (id, number) VALUES ($1, 1) ON CONFLICT (id) DO UPDATE SET number = directory_revision.number + 1", 1);

    public void Tell()
    {
        ledger.Append(Count, Revision.Row);
        happenings.Tell(new DirectoryChanged());
    }
}
