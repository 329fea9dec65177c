using Directory.Reading;
using Platform.Time;

namespace Directory.Accounts;

/// <summary>Begins the days of grace of somebody who signs in without the second factor that the house asks for.</summary>
sealed class FactorAsking(FactorRule rule, Changes changes, HouseTime time)
{
    public void Ask(Account account)
    {
        if (account.FactorAskedAt is not null || !rule.Asks(account.Person)) return;

        account.AskForFactor(time.Now);
        changes.Tell();
    }
}
