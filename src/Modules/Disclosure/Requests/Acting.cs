using Kernel;
using Platform.Commands;
using Platform.Time;

namespace Disclosure.Requests;

/// <summary>Who acts on a request, and when.</summary>
sealed class Acting(CurrentActor current, HouseTime time)
{
    public Actor Actor => current.Actor;

    public DateTimeOffset Now => time.Now;

    public DateOnly Today => time.Today;
}
