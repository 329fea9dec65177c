using Kernel;
using Platform.Commands;

namespace Calendar.Calendars;

/// <summary>Takes an import back: the shipped schedule holds again, or the estimate.</summary>
sealed record RemoveYear(int Year, long Seen) : ICommand<Done>
{
    public static Permission Requires => CalendarPermissions.Manage;
}

sealed class RemoveYearHandler(CalendarDesk desk) : IHandle<RemoveYear, Done>
{
    public async Task<Result<Done>> Handle(RemoveYear command, CancellationToken ct) =>
        (await desk.Take(command.Seen, ct)).Then(calendar => calendar.Forget(command.Year)).Map(done =>
        {
            desk.Tell(command.Year, $"撤销{command.Year}年放假安排的导入");
            return done;
        });
}
