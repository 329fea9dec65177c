using Kernel;
using Platform.Commands;
using Platform.Time;

namespace Matters.Cases;

/// <summary>Who acts in the running command, and when.</summary>
sealed class Acting(CurrentActor current, HouseTime time)
{
    public Actor Actor => current.Actor;

    public DateTimeOffset Now => time.Now;

    public DateOnly Today => time.Today;
}
