using Calendar.Contracts;
using Kernel;

namespace Disclosure.Requests;

/// <summary>The one supplement that may be asked for (补正).</summary>
/// <param name="Items">What is to be made clear, all at once.</param>
/// <param name="Until">The last day of the term that the office set.</param>
/// <param name="AskedBy">To whose desk the answer goes.</param>
sealed record Supplement(string Items, DateOnly AskedOn, DateOnly Until, UnitId? Unit, PersonId? AskedBy, DateOnly? ReceivedOn, string Answer)
{
    public bool EstimatedBy(WorkCalendar calendar) => calendar.IsEstimated(AskedOn, Until);
}
