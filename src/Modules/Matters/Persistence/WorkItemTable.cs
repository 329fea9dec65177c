using Matters.WorkItems;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matters.Persistence;

/// <summary>
/// Partial indexes on what is open: a million settled matters cost a to-do list nothing. They hold the warning instant, and the state for
/// SQLite, so that counting, by lights too, need not look at the rows.
/// </summary>
sealed class WorkItemTable : IEntityTypeConfiguration<WorkItem>
{
    public void Configure(EntityTypeBuilder<WorkItem> builder)
    {
        builder.HasIndex(item => new { item.Person, item.DueAt, item.Id, item.WarnAt, item.State }, "ix_work_item_person").HasFilter("state = 0");
        builder.HasIndex(item => new { item.Tray, item.DueAt, item.Id, item.WarnAt, item.State }, "ix_work_item_tray").HasFilter("state = 0");
        builder.HasIndex(item => new { item.Unit, item.DueAt, item.Id, item.WarnAt, item.State }, "ix_work_item_unit").HasFilter("state = 0");
        builder.HasIndex(item => new { item.DoneBy, item.DoneAt, item.Id }, "ix_work_item_done").HasFilter("done_by IS NOT NULL");
        builder.HasIndex(item => item.Matter);
    }
}

sealed class ReadItemTable : IEntityTypeConfiguration<ReadItem>
{
    public void Configure(EntityTypeBuilder<ReadItem> builder)
    {
        builder.HasIndex(item => new { item.Reader, item.SentAt, item.Id }, "ix_read_item_unread").HasFilter("read_at IS NULL");
        builder.HasIndex(item => new { item.Reader, item.ReadAt, item.Id }, "ix_read_item_read").HasFilter("read_at IS NOT NULL");
        builder.HasIndex(item => item.Matter);
    }
}

sealed class InvolvementTable : IEntityTypeConfiguration<Involvement>
{
    public void Configure(EntityTypeBuilder<Involvement> builder)
    {
        builder.HasKey(one => new { one.Matter, one.Person });
        builder.HasIndex(one => new { one.Person, one.Matter, one.Involved }, "ix_involvement_involved").HasFilter("involved");
        builder.HasIndex(one => new { one.Person, one.FollowedAt, one.Matter }, "ix_involvement_followed").HasFilter("followed_at IS NOT NULL");
    }
}

sealed class MatterUnitTable : IEntityTypeConfiguration<MatterUnit>
{
    public void Configure(EntityTypeBuilder<MatterUnit> builder)
    {
        builder.HasKey(one => new { one.Matter, one.Unit });
        builder.HasIndex(one => new { one.Unit, one.Matter });
    }
}
