using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Search.Index;

/// <summary>A part of the full-text index that is written once and never changed: what one writing has brought, or several put together.</summary>
sealed class Segment
{
    /// <summary>Of what one writing has brought, the writing's own number.</summary>
    public long Id { get; }

    public SegmentState State { get; }

    /// <summary>The writings whose documents stand in it: <see cref="Postings.Batches"/>.</summary>
    public string Batches { get; } = "";

    /// <summary>How many stood in it when it was written.</summary>
    public int Documents { get; init; }

    public DateTimeOffset At { get; }

    public RegionCode Region { get; }
}

enum SegmentState
{
    /// <summary>Being put together from others, which still stand. If it stays so, the house ended meanwhile.</summary>
    Building,

    Ready,

    /// <summary>Its documents stand in another now.</summary>
    Replaced,
}

/// <summary>A page of a segment: <see cref="Postings.Page"/>.</summary>
sealed class SegmentPage
{
    public long Segment { get; }

    public long Gram { get; }

    public byte[] Entries { get; } = [];

    public RegionCode Region { get; }
}

sealed class SegmentTable : IEntityTypeConfiguration<Segment>
{
    public void Configure(EntityTypeBuilder<Segment> builder) => builder.HasKey(segment => segment.Id);
}

sealed class SegmentPageTable : IEntityTypeConfiguration<SegmentPage>
{
    public void Configure(EntityTypeBuilder<SegmentPage> builder) => builder.HasKey(page => new { page.Segment, page.Gram });
}
