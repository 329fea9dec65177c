using Kernel;
using Platform.Commands;

namespace Calendar.Calendars;

/// <summary>Takes over the State Council's schedule for a year, in place of the shipped or estimated one.</summary>
/// <param name="Seen">The version of the calendar that the preview was made on.</param>
sealed record ImportYear(int Year, string? Csv, string? Source, long Seen) : ICommand<Done>
{
    public static Permission Requires => CalendarPermissions.Manage;

    public IEnumerable<Refusal> Check() =>
    [
        .. Entered.Year(Year),
        .. Entered.Source(Source),
        .. ScheduleText.Read(Year, Csv).Refusals,
    ];
}

sealed class ImportYearHandler(CalendarDesk desk) : IHandle<ImportYear, Done>
{
    public async Task<Result<Done>> Handle(ImportYear command, CancellationToken ct)
    {
        var schedule = ScheduleText.Read(command.Year, command.Csv).Value;
        return (await desk.Take(command.Seen, ct)).Map(calendar =>
        {
            var source = Typed.Line(command.Source);
            calendar.Import(schedule, source);
            desk.Tell(command.Year, $"导入{command.Year}年放假安排（{source}）");
            return Done.It;
        });
    }
}
