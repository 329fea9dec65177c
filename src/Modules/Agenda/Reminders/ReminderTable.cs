using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Agenda.Reminders;

sealed class ReminderTable : IEntityTypeConfiguration<Reminder>
{
    public void Configure(EntityTypeBuilder<Reminder> builder)
    {
        builder.Property(reminder => reminder.Text).HasMaxLength(ReminderInput.LongestText * 2);
        builder.Property(reminder => reminder.AboutKind).HasMaxLength(40);
        builder.HasIndex(reminder => new { reminder.Person, reminder.NextAt });
        builder.HasIndex(reminder => new { reminder.NextAt, reminder.Id }, "ix_reminder_due").HasFilter("next_at IS NOT NULL");
    }
}
