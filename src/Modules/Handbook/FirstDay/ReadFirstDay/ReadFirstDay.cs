using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;
using Platform.Reading;
using Ui.Help;

namespace Handbook.FirstDay;

/// <summary>The steps of one's own first day, and which of them are done.</summary>
sealed record ReadFirstDay : IQuery<FirstDayView>
{
    public static Permission Requires => Permission.Staff;
}

/// <param name="At">The step to which one is being led; null when one is not.</param>
/// <param name="HasBegun">Something was done already.</param>
sealed record FirstDayView(IReadOnlyList<StepLine> Steps, string? At, bool HasBegun, bool HasLeft)
{
    public int DoneCount => Steps.Count(line => line.IsDone);

    public FirstDayStep? Next => Steps.FirstOrDefault(line => !line.IsDone)?.Step;
}

sealed record StepLine(FirstDayStep Step, bool IsDone);

sealed class ReadFirstDayAnswer(AppDb db, CurrentActor current, FirstDaySteps steps) : IAnswer<ReadFirstDay, FirstDayView>
{
    /// <summary>Every page of the desk asks it, also of those who have long left the guide.</summary>
    static readonly KnownQuery<Func<AppDb, PersonId?, CancellationToken, Task<FirstDayProgress?>>> Kept = new(() => EF.CompileAsyncQuery((AppDb db, PersonId? person, CancellationToken ct) =>
        db.Set<FirstDayProgress>().AsNoTracking().SingleOrDefault(day => day.Person == person)));

    public async Task<Result<FirstDayView>> Answer(ReadFirstDay query, CancellationToken ct)
    {
        var kept = await Kept.On(db)(db, current.Actor.Person, ct);
        var done = kept?.Done.Split(' ') ?? [];
        return new FirstDayView([.. steps.For(current.Actor).Select(step => new StepLine(step, done.Contains(step.Key)))], kept?.At, kept?.Done.Length > 0, kept?.HasLeft ?? false);
    }
}
