using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Search.Index;

/// <summary>A document as it is listed and counted. Its grams stand under the same id in the segments, its text beside it.</summary>
sealed class SearchEntry
{
    /// <summary>In the order in which things came into the house.</summary>
    public long Id { get; }

    public string Source { get; } = "";

    public Guid Thing { get; }

    public string Kind { get; } = "";

    public UnitId? Unit { get; }

    public int Year { get; }

    public string State { get; } = "";

    public string Title { get; } = "";

    public string? Number { get; }

    public DateTimeOffset At { get; }

    /// <summary>The writing that has brought what the index says of it now: grams of an earlier one no longer count.</summary>
    public long Batch { get; }

    public RegionCode Region { get; }
}

/// <summary>The text of a document, for showing a part of it. Apart, so that the rows that are counted stay small.</summary>
sealed class SearchText
{
    public long Id { get; }

    public string Body { get; } = "";

    public RegionCode Region { get; }
}

sealed class SearchEntryTable : IEntityTypeConfiguration<SearchEntry>
{
    public void Configure(EntityTypeBuilder<SearchEntry> builder)
    {
        builder.HasIndex(entry => new { entry.Source, entry.Thing }).IsUnique();
        builder.HasIndex(entry => new { entry.Batch, entry.Id });
    }
}

sealed class SearchTextTable : IEntityTypeConfiguration<SearchText>
{
    public void Configure(EntityTypeBuilder<SearchText> builder) => builder.HasKey(text => text.Id);
}
