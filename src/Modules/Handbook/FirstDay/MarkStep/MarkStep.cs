using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;

namespace Handbook.FirstDay;

/// <summary>Marks a step of one's own first day as done, or no longer wants to be led.</summary>
/// <param name="Step">Null when nothing was done: the guide is begun, resumed or left.</param>
sealed record MarkStep(string? Step, bool Leave) : ICommand<Done>
{
    public static Permission Requires => Permission.Staff;
}

sealed class MarkStepHandler(AppDb db, CurrentActor current, FirstDaySteps steps, AuditTrail audit) : IHandle<MarkStep, Done>
{
    public async Task<Result<Done>> Handle(MarkStep command, CancellationToken ct)
    {
        if (current.Actor.Person is not { } me) return CommandRefusals.NotPermitted;
        var mine = steps.For(current.Actor);
        if (command.Step is { } key && mine.All(step => step.Key != key)) return Refusals.StepUnknown;

        audit.Subject = "first-day";
        var day = await db.Set<FirstDayProgress>().SingleOrDefaultAsync(one => one.Person == me, ct);
        if (day is null) db.Add(day = new(me, current.Actor.Region));
        if (command.Leave)
        {
            day.Leave();
            return Done.It;
        }

        if (command.Step is { } step) day.Finish(step);
        day.LeadTo(mine.FirstOrDefault(one => !day.HasDone(one.Key))?.Key);
        return Done.It;
    }
}
