using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Notifications.Inbox;

namespace Notifications.DecisionLinks;

/// <summary>A link that opens one decision for one person (邮件审批链接). The mail's token is its id, signed; the row says how long it holds.</summary>
sealed class DecisionLink
{
    /// <summary>That of the notification whose mail bears it.</summary>
    public InboxItemId Id { get; }

    public PersonId Person { get; }

    public string Decision { get; } = "";

    public string Address { get; } = "";

    public DateTimeOffset ExpiresAt { get; }

    /// <summary>When it was decided, by whomever.</summary>
    public DateTimeOffset? SpentAt { get; }

    public RegionCode Region { get; }
}

sealed class DecisionLinkTable : IEntityTypeConfiguration<DecisionLink>
{
    public void Configure(EntityTypeBuilder<DecisionLink> builder)
    {
        builder.Property(link => link.Decision).HasMaxLength(200);
        builder.Property(link => link.Address).HasMaxLength(300);
        builder.HasIndex(link => link.Decision);
    }
}
