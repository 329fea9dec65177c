using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Notifications.Inbox;

/// <summary>The indexes hold what a list is filtered by, so that counting ten thousand unread ones does not look at the rows.</summary>
sealed class InboxItemTable : IEntityTypeConfiguration<InboxItem>
{
    public void Configure(EntityTypeBuilder<InboxItem> builder)
    {
        builder.Property(item => item.Category).HasMaxLength(60);
        builder.Property(item => item.Key).HasMaxLength(200);
        builder.Property(item => item.SubjectKind).HasMaxLength(60);
        builder.Property(item => item.Address).HasMaxLength(300);
        builder.Property(item => item.Task).HasMaxLength(200);
        builder.Property(item => item.Words).HasMaxLength(300);
        builder.HasIndex(item => new { item.Person, item.Key }).IsUnique();
        builder.HasIndex(item => new { item.Person, item.At, item.Id, item.Category, item.ReadAt }, "ix_inbox_item_unread").HasFilter("read_at IS NULL");
        builder.HasIndex(item => new { item.Person, item.At, item.Id, item.Category, item.ReadAt }, "ix_inbox_item_read").HasFilter("read_at IS NOT NULL");
        builder.HasIndex(item => item.Task, "ix_inbox_item_task").HasFilter("task IS NOT NULL AND read_at IS NULL");
        builder.HasIndex(item => new { item.SubjectId, item.Person }, "ix_inbox_item_subject").HasFilter("read_at IS NULL");
        builder.HasIndex(item => new { item.At, item.Id }, "ix_inbox_item_unplanned").HasFilter("planned_at IS NULL");
        builder.HasIndex(item => new { item.EscalateAt, item.Id }, "ix_inbox_item_escalate").HasFilter("escalate_at IS NOT NULL AND read_at IS NULL");
    }
}
