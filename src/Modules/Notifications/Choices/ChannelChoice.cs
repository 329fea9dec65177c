using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Notifications.Contracts;

namespace Notifications.Choices;

/// <summary>How a person wants one category by one channel, where that differs from the usual.</summary>
sealed class ChannelChoice(PersonId person, string category, Channel channel, Pace pace, RegionCode region)
{
    public PersonId Person { get; } = person;

    public string Category { get; } = category;

    public Channel Channel { get; } = channel;

    public Pace Pace { get; private set; } = pace;

    public RegionCode Region { get; } = region;

    public void Become(Pace pace) => Pace = pace;
}

sealed class ChannelChoiceTable : IEntityTypeConfiguration<ChannelChoice>
{
    public void Configure(EntityTypeBuilder<ChannelChoice> builder)
    {
        builder.HasKey(choice => new { choice.Person, choice.Category, choice.Channel });
        builder.Property(choice => choice.Category).HasMaxLength(60);
    }
}
