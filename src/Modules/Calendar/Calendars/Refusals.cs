using Kernel;

namespace Calendar.Calendars;

/// <summary>What may not be entered into a calendar.</summary>
static class Refusals
{
    const string Csv = nameof(ImportYear.Csv);
    const string Date = nameof(AddLocalDay.Date);

    public static readonly Refusal YearOutside =
        Refusal.Input("calendar.year-outside", nameof(ImportYear.Year), "请填写2001至2045之间的年份。");

    public static readonly Refusal SourceMissing =
        Refusal.Input("calendar.source-missing", nameof(ImportYear.Source), "请填写依据，例如通知的发文字号，不超过100个字。");

    public static readonly Refusal CsvMissing =
        Refusal.Input("calendar.csv-missing", Csv, "没有读到内容。请粘贴或上传放假安排，每行为“日期,类型,节日名称”。");

    public static readonly Refusal CsvTooLong =
        Refusal.Input("calendar.csv-too-long", Csv, "内容过长：一年的放假安排不超过200行。请只保留这一年的安排。");

    public static readonly Refusal NoDayOff =
        Refusal.Input("calendar.csv-no-day-off", Csv, "没有读到这一年的放假日，不能导入。请核对年份和内容。");

    public static readonly Refusal YearNotImported = new("calendar.year-not-imported", "这一年没有导入的安排，无须撤销。");

    public static readonly Refusal DateMissing =
        Refusal.Input("calendar.date-missing", Date, "请按“年-月-日”填写日期，例如2026-04-20，年份在2001至2045之间。");

    public static readonly Refusal NameMissing =
        Refusal.Input("calendar.name-missing", nameof(AddLocalDay.Name), "请填写名称，不超过20个字。");

    public static readonly Refusal LocalDayExists =
        Refusal.Input("calendar.local-day-exists", Date, "这一天已经有地方安排。如需修改，请先删除原来的安排。");

    public static readonly Refusal LocalDayGone = new("calendar.local-day-gone", "这项地方安排已经不在，可能刚被他人删除。请刷新页面核对。", RefusalKind.Conflict);

    public static readonly Refusal OfficeHoursUnclear = Refusal.Input(
        "calendar.office-hours-unclear", nameof(SetOfficeHours.Hours), "请按“08:30-12:00,14:30-17:30”填写办公时间：一至四段，先后排列，每天合计不少于1小时。");

    public static Refusal LineUnclear(int line) =>
        Refusal.Input("calendar.csv-line-unclear", Csv, $"第{line}行：请写成“日期,类型,节日名称”三列，名称不超过20个字。");

    public static Refusal LineDate(int line) =>
        Refusal.Input("calendar.csv-line-date", Csv, $"第{line}行：日期须写成2027-01-01的样子。");

    public static Refusal LineKind(int line) =>
        Refusal.Input("calendar.csv-line-kind", Csv, $"第{line}行：类型须填“放假”或“上班”。");

    public static Refusal LineOtherYear(int line, int year) =>
        Refusal.Input("calendar.csv-line-other-year", Csv, $"第{line}行：日期不属于{year}年的安排（元旦假期可以从上年12月25日起）。");

    public static Refusal LineTwice(int line) =>
        Refusal.Input("calendar.csv-line-twice", Csv, $"第{line}行：日期重复。请只保留一行。");

    public static Refusal LineNotWeekend(int line) =>
        Refusal.Input("calendar.csv-line-not-weekend", Csv, $"第{line}行：调休上班日须是星期六或星期日，请核对日期和类型。");
}
