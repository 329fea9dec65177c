using Calendar.Calendars;
using Kernel;

namespace Calendar.Tests.Calendars;

public sealed class Reading_a_schedule
{
    [Theory]
    [InlineData("date,type,name\r\n2027-01-01,holiday,元旦\r\n2027-01-03,workday,元旦\r\n")]
    [InlineData("\uFEFFdate,type,name\n2027-01-01,holiday,元旦\n\n2027-01-03,WORKDAY,元旦")]
    [InlineData("2027/1/1\t放假\t元旦\n2027/1/3\t上班\t元旦")]
    [InlineData("2027-1-3，班，元旦\n2027-1-1，休，元旦")]
    [InlineData("日期,类型,名称\n2027年1月1日,放假,元旦\n2027.1.3,上班,元旦")]
    public void Takes_what_an_office_pastes(string text) => Assert.Equal(
        [new(new(2027, 1, 1), true, "元旦"), new(new(2027, 1, 3), false, "元旦")],
        ScheduleText.Read(2027, text).Value.Days);

    [Theory]
    [InlineData(null, "calendar.csv-missing")]
    [InlineData(" \n ", "calendar.csv-missing")]
    [InlineData("date,type,name", "calendar.csv-no-day-off")]
    [InlineData("2027-01-03,workday,元旦", "calendar.csv-no-day-off")]
    [InlineData("2026-12-31,holiday,元旦", "calendar.csv-no-day-off")]
    [InlineData("2027-01-01,holiday", "calendar.csv-line-unclear")]
    [InlineData("2027-01-01,holiday,", "calendar.csv-line-unclear")]
    [InlineData("2027-01-01,holiday,元旦,", "calendar.csv-line-unclear")]
    [InlineData("2027-01-01,holiday,一二三四五六七八九十一二三四五六七八九十一", "calendar.csv-line-unclear")]
    [InlineData("2027-02-29,holiday,春节", "calendar.csv-line-date")]
    [InlineData("1/1/2027,holiday,元旦", "calendar.csv-line-date")]
    [InlineData("2027-01-01,rest,元旦", "calendar.csv-line-kind")]
    [InlineData("2028-01-01,holiday,元旦", "calendar.csv-line-other-year")]
    [InlineData("2026-12-24,holiday,元旦", "calendar.csv-line-other-year")]
    [InlineData("2027-01-01,holiday,元旦\n2027-01-01,holiday,元旦", "calendar.csv-line-twice")]
    [InlineData("2027-01-04,workday,元旦", "calendar.csv-line-not-weekend")]
    public void Names_the_line_and_the_remedy(string? text, string code) => Assert.Equal(code, ScheduleText.Read(2027, text).Refusal?.Code);

    [Fact]
    public void Names_every_wrong_line_at_once() => Assert.Equal(
        [Refusals.LineDate(2), Refusals.LineKind(4)],
        ScheduleText.Read(2027, "date,type,name\n元旦,holiday,元旦\n2027-01-01,holiday,元旦\n2027-01-02,x,元旦").Refusals);

    [Fact]
    public void Refuses_ten_thousand_lines()
    {
        Assert.Equal(Refusals.CsvTooLong, ScheduleText.Read(2027, string.Join('\n', Enumerable.Repeat("2027-01-01,holiday,元旦", 10_000))).Refusal);
        Assert.Equal(Refusals.CsvTooLong, ScheduleText.Read(2027, string.Join('\n', Enumerable.Repeat("x", 201))).Refusal);
    }

    [Fact]
    public void Asks_for_the_year_and_the_notice_with_it()
    {
        IEnumerable<Refusal> wrong = new ImportYear(1949, "2027-01-01,holiday,元旦", " ", 0).Check();
        Assert.Equal([Refusals.YearOutside, Refusals.SourceMissing, Refusals.LineOtherYear(1, 1949)], wrong);
    }
}
