using Calendar.Contracts;
using Kernel;
using Platform.Commands;

namespace Calendar.Calendars;

sealed record SetOfficeHours(string? Hours) : ICommand<Done>
{
    public static Permission Requires => CalendarPermissions.Manage;

    public IEnumerable<Refusal> Check()
    {
        if (!OfficeHours.TryParse(Hours, out _)) yield return Refusals.OfficeHoursUnclear;
    }
}

sealed class SetOfficeHoursHandler(CalendarDesk desk) : IHandle<SetOfficeHours, Done>
{
    public async Task<Result<Done>> Handle(SetOfficeHours command, CancellationToken ct) =>
        (await desk.Take(null, ct)).Map(calendar =>
        {
            calendar.Work(OfficeHours.Parse(command.Hours!));
            desk.Tell(null, $"办公时间改为{command.Hours}");
            return Done.It;
        });
}
