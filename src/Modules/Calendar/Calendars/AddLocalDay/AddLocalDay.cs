using Calendar.Contracts;
using Kernel;
using Platform.Commands;
using Ui.Marks;

namespace Calendar.Calendars;

/// <summary>Enters a day that the local government has given off, or has ordered to be worked.</summary>
sealed record AddLocalDay(string? Date, bool Off, string? Name, string? Source) : ICommand<CalendarDayId>
{
    public static Permission Requires => CalendarPermissions.Manage;

    public IEnumerable<Refusal> Check()
    {
        if (Entered.Date(Date) is null) yield return Refusals.DateMissing;
        if (Typed.Line(Name).Length is 0 or > 20) yield return Refusals.NameMissing;
        foreach (var refusal in Entered.Source(Source)) yield return refusal;
    }
}

sealed class AddLocalDayHandler(CalendarDesk desk) : IHandle<AddLocalDay, CalendarDayId>
{
    public async Task<Result<CalendarDayId>> Handle(AddLocalDay command, CancellationToken ct)
    {
        var day = new ScheduledDay(Entered.Date(command.Date)!.Value, command.Off, Typed.Line(command.Name));
        return (await desk.Take(null, ct)).Then(calendar => calendar.AddLocal(day, Typed.Line(command.Source))).Map(id =>
        {
            desk.Tell(day.Date.Year, $"添加地方安排：{Dates.FormalDay(day.Date)}{day.Name}（{Typed.Line(command.Source)}）");
            return id;
        });
    }
}
