using Kernel;
using Platform.Time;

namespace Platform.Commands;

/// <summary>Who acts in the running command, and when.</summary>
public sealed class Acting(CurrentActor current, HouseTime time)
{
    public Actor Actor => current.Actor;

    public DateTimeOffset Now => time.Now;

    public DateOnly Today => time.Today;
}
