using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Notifications.Deliveries;

sealed class DeliveryTable : IEntityTypeConfiguration<Delivery>
{
    public void Configure(EntityTypeBuilder<Delivery> builder)
    {
        builder.Property(delivery => delivery.Category).HasMaxLength(60);
        builder.Property(delivery => delivery.Reason).HasMaxLength(300);
        builder.HasIndex(delivery => new { delivery.Item, delivery.Channel }).IsUnique();
        builder.HasIndex(delivery => new { delivery.NextAt, delivery.Id }, "ix_delivery_due").HasFilter("state = 0");
        builder.HasIndex(delivery => new { delivery.Person, delivery.Channel, delivery.NextAt }, "ix_delivery_digest").HasFilter("state = 0 AND digest");
        builder.HasIndex(delivery => new { delivery.CreatedAt, delivery.Id });
        builder.HasIndex(delivery => new { delivery.State, delivery.CreatedAt, delivery.Id });
    }
}
