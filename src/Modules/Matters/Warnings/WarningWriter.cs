using Matters.Cases;
using Platform.Ledgers;

namespace Matters.Warnings;

/// <summary>Puts a warning on record and tells the other modules of it.</summary>
sealed class WarningWriter(Ledger ledger, MatterDesk desk)
{
    static readonly Statement Insert = new(
        "INSERT INTO matters_warning (matter, rule, due, at, region) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (matter, rule, due) DO NOTHING", 5);

    public void Give(Matter matter, string rule, DateTimeOffset due)
    {
        ledger.Append(Insert, matter.Id.Value, rule, due, desk.Now, matter.Region);
        desk.Telling.Warned(matter, rule, due);
    }
}
