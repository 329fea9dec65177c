using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Platform.Files;

/// <summary>A content that something refers to, or referred to until a little while ago.</summary>
sealed class StoredFile
{
    public ContentHash Hash { get; }

    public long Size { get; }

    /// <summary>The code of its <see cref="FileType"/>.</summary>
    public string Type { get; } = "";

    public ScanState Scan { get; }

    public DateTimeOffset FirstSeen { get; }

    public RegionCode Region { get; }

    /// <summary>When a reference to it was last dropped: it is kept a while longer, for a backup that began before.</summary>
    public DateTimeOffset? ReleasedAt { get; private set; }

    public void Release(DateTimeOffset at) => ReleasedAt = at;
}

sealed class StoredFileTable : IEntityTypeConfiguration<StoredFile>
{
    public void Configure(EntityTypeBuilder<StoredFile> builder) => builder.HasKey(content => content.Hash);
}
