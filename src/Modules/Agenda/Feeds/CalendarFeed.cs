using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Agenda.Feeds;

/// <summary>The secret address under which an officer's own telephone reads the calendar (日历订阅). Of the secret only a hash is kept.</summary>
sealed class CalendarFeed(PersonId person, string? hash, DateTimeOffset madeAt, RegionCode region)
{
    public PersonId Person { get; } = person;

    /// <summary>Null once the address has ended. The row stays, so that a form given out before is known to be of another time.</summary>
    public string? Hash { get; private set; } = hash;

    public DateTimeOffset MadeAt { get; private set; } = madeAt;

    public RegionCode Region { get; } = region;

    public long Version { get; }

    /// <summary>Under a new secret; the one before opens nothing any more.</summary>
    public void Renew(string hash, DateTimeOffset at) => (Hash, MadeAt) = (hash, at);

    public void End() => Hash = null;
}

sealed class CalendarFeedTable : IEntityTypeConfiguration<CalendarFeed>
{
    public void Configure(EntityTypeBuilder<CalendarFeed> builder)
    {
        builder.HasKey(feed => feed.Person);
        builder.Property(feed => feed.Hash).HasMaxLength(64);
        builder.HasIndex(feed => feed.Hash).IsUnique();
    }
}
