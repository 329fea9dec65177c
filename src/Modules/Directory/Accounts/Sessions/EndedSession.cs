using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Directory.Accounts;

/// <summary>A session that was signed out of, kept until it would have been over anyway: what still bears its cookie is nobody's.</summary>
sealed class EndedSession
{
    public SessionId Id { get; }

    public DateTimeOffset At { get; }

    public RegionCode Region { get; }
}

sealed class EndedSessionTable : IEntityTypeConfiguration<EndedSession>
{
    public void Configure(EntityTypeBuilder<EndedSession> builder) => builder.HasIndex(ended => ended.At);
}
