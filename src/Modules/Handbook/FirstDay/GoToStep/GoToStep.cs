using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;

namespace Handbook.FirstDay;

/// <summary>Is led to any step of one's own first day, done or not.</summary>
sealed record GoToStep(string Step) : ICommand<Done>
{
    public static Permission Requires => Permission.Staff;
}

sealed class GoToStepHandler(AppDb db, CurrentActor current, FirstDaySteps steps, AuditTrail audit) : IHandle<GoToStep, Done>
{
    public async Task<Result<Done>> Handle(GoToStep command, CancellationToken ct)
    {
        if (current.Actor.Person is not { } me) return CommandRefusals.NotPermitted;
        if (steps.For(current.Actor).All(step => step.Key != command.Step)) return Refusals.StepUnknown;

        audit.Subject = "first-day";
        var day = await db.Set<FirstDayProgress>().SingleOrDefaultAsync(one => one.Person == me, ct);
        if (day is null) db.Add(day = new(me, current.Actor.Region));
        day.LeadTo(command.Step);
        return Done.It;
    }
}
