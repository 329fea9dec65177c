using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Auditing.Alarms;

sealed class AlarmTable : IEntityTypeConfiguration<Alarm>
{
    public void Configure(EntityTypeBuilder<Alarm> builder)
    {
        builder.HasIndex(alarm => new { alarm.RaisedAt, alarm.Id });
        builder.HasIndex(alarm => new { alarm.Person, alarm.Pattern, alarm.Until });
        builder.Property(alarm => alarm.Words).HasMaxLength(LookAtAlarm.LongestWords * 2);
    }
}
