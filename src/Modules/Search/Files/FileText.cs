using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Files;

namespace Search.Files;

/// <summary>The text of a file's content: read once, however many things have the file.</summary>
sealed class FileText
{
    public ContentHash Hash { get; }

    /// <summary>The code of its <see cref="FileType"/>.</summary>
    public string Type { get; } = "";

    public FileTextState State { get; }

    public string Body { get; } = "";

    /// <summary>When it came into this state.</summary>
    public DateTimeOffset At { get; }

    public RegionCode Region { get; }
}

/// <summary>A thing that is to be indexed again once the text of one of its files is there.</summary>
sealed class FileWaiting
{
    public ContentHash Hash { get; }

    public string Source { get; } = "";

    public Guid Thing { get; }

    public RegionCode Region { get; }
}

enum FileTextState
{
    /// <summary>Nobody has begun to read it.</summary>
    Wanted,

    /// <summary>Being read. If it stays so, reading it has brought the house down: it is not tried again.</summary>
    Begun,

    Read,

    /// <summary>Damaged, too large, too slow, or without any text.</summary>
    Unreadable,
}

sealed class FileTextTable : IEntityTypeConfiguration<FileText>
{
    public void Configure(EntityTypeBuilder<FileText> builder)
    {
        builder.HasKey(text => text.Hash);
        builder.HasIndex(text => new { text.State, text.At }).HasFilter("state < 2");
    }
}

sealed class FileWaitingTable : IEntityTypeConfiguration<FileWaiting>
{
    public void Configure(EntityTypeBuilder<FileWaiting> builder) => builder.HasKey(waiting => new { waiting.Hash, waiting.Source, waiting.Thing });
}
