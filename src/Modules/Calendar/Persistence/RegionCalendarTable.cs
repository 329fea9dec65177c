using Calendar.Calendars;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Calendar.Persistence;

sealed class RegionCalendarTable : IEntityTypeConfiguration<RegionCalendar>
{
    public void Configure(EntityTypeBuilder<RegionCalendar> builder)
    {
        builder.HasIndex(calendar => calendar.Region).IsUnique();
        builder.HasMany(calendar => calendar.Days).WithOne().HasForeignKey(day => day.Calendar);
    }
}

sealed class CalendarDayTable : IEntityTypeConfiguration<CalendarDay>
{
    public void Configure(EntityTypeBuilder<CalendarDay> builder)
    {
        builder.Ignore(day => day.Scheduled);
        builder.HasIndex(day => new { day.Calendar, day.ScheduleYear, day.Date }).IsUnique().HasFilter("schedule_year IS NOT NULL");
        builder.HasIndex(day => new { day.Calendar, day.Date }).IsUnique().HasFilter("schedule_year IS NULL");
    }
}
