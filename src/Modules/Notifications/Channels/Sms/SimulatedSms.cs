using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Notifications.Deliveries;

namespace Notifications.Channels.Sms;

/// <summary>A text message that the simulator has taken instead of a gateway (短信模拟).</summary>
sealed class SimulatedSms(DeliveryId id, string mobile, string text, DateTimeOffset at, RegionCode region)
{
    /// <summary>The message's own id: a second copy of it is none.</summary>
    public DeliveryId Id { get; } = id;

    public string Mobile { get; } = mobile;

    public string Text { get; } = text;

    public DateTimeOffset At { get; } = at;

    public RegionCode Region { get; } = region;
}

sealed class SimulatedSmsTable : IEntityTypeConfiguration<SimulatedSms>
{
    public void Configure(EntityTypeBuilder<SimulatedSms> builder)
    {
        builder.Property(sms => sms.Mobile).HasMaxLength(24);
        builder.Property(sms => sms.Text).HasMaxLength(1000);
        builder.HasIndex(sms => new { sms.At, sms.Id });
    }
}
