using Kernel;
using Ui.Help;

namespace Handbook.FirstDay;

/// <summary>What there is to do on the first day, in its order, for whoever may do it.</summary>
sealed class FirstDaySteps(IEnumerable<FirstDayStep> steps)
{
    readonly IReadOnlyList<FirstDayStep> all = [.. steps.OrderBy(step => step.Order)];

    public IReadOnlyList<FirstDayStep> For(Actor actor) => [.. all.Where(step => actor.May(step.Permission))];
}
