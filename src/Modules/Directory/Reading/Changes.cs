using Directory.Contracts;
using Platform.Commands;
using Platform.Ledgers;
using Platform.Outbox;

namespace Directory.Reading;

/// <summary>Where every handler that changes units, people, posts, roles or accounts says so.</summary>
sealed class Changes(Ledger ledger, Happenings happenings, CurrentActor current)
{
    static readonly Statement Count = new(
        "INSERT INTO directory_revision (region, number) VALUES ($1, 1) ON CONFLICT (region) DO UPDATE SET number = directory_revision.number + 1", 1);

    public void Tell()
    {
        ledger.Append(Count, current.Actor.Region);
        happenings.Tell(new DirectoryChanged());
    }
}
