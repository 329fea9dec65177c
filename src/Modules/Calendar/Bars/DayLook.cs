using Calendar.Contracts;

namespace Calendar.Bars;

/// <summary>How a day looks in a month's grid. Its class gives the colour; its word says the same without colour.</summary>
static class DayLook
{
    public static string Class(DayOfClock day, DateOnly today) =>
        $"day {Mark(day)}{(day.Due ? " day-due" : "")}{(day.Date == today ? " day-today" : "")}{(day.Estimated ? " day-estimated" : "")}";

    public static string Word(DayOfClock day) => day switch
    {
        { Due: true } => "届满",
        { Mark: DayMark.Start } => "起算",
        { Mark: DayMark.Void } => "不计",
        { Mark: DayMark.Paused } => "中止",
        { Mark: DayMark.Moved } => "顺延",
        { Counted: true, Nth: null } => "计时",
        { Counted: true, Kind: DayKind.MakeUp or DayKind.LocalWorking } => $"班 {day.Nth}",
        { Counted: true } => $"{day.Nth}",
        { Kind: DayKind.Working or DayKind.MakeUp or DayKind.LocalWorking } => "不计",
        { Kind: DayKind.Weekend } => "休",
        _ => "假",
    };

    public static string Class(DayKind kind) => kind switch
    {
        DayKind.MakeUp or DayKind.LocalWorking => "day-make-up",
        DayKind.Weekend => "day-rest",
        DayKind.Holiday => "day-holiday",
        DayKind.LocalHoliday => "day-local",
        _ => "day-working",
    };

    public static string Name(DayKind kind) => kind switch
    {
        DayKind.MakeUp => "调休上班",
        DayKind.LocalWorking => "地方安排上班",
        DayKind.Weekend => "周末",
        DayKind.Holiday => "节假日",
        DayKind.LocalHoliday => "地方假日",
        _ => "工作日",
    };

    static string Mark(DayOfClock day) => day.Mark switch
    {
        DayMark.Start => "day-start",
        DayMark.Void => "day-void",
        DayMark.Counted => "day-counted",
        DayMark.Paused => "day-paused",
        DayMark.Moved => "day-moved",
        _ => Class(day.Kind),
    };
}
