using Kernel;
using Platform.Commands;
using Ui.Marks;

namespace Calendar.Calendars;

sealed record RemoveLocalDay(CalendarDayId Day) : ICommand<Done>
{
    public static Permission Requires => CalendarPermissions.Manage;
}

sealed class RemoveLocalDayHandler(CalendarDesk desk) : IHandle<RemoveLocalDay, Done>
{
    public async Task<Result<Done>> Handle(RemoveLocalDay command, CancellationToken ct) =>
        (await desk.Take(null, ct)).Then(calendar => calendar.RemoveLocal(command.Day)).Map(day =>
        {
            desk.Tell(day.Date.Year, $"删除地方安排：{Dates.FormalDay(day.Date)}{day.Name}");
            return Done.It;
        });
}
