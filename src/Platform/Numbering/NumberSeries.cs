using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Platform.Numbering;

/// <summary>The last number taken of a series. Written by <see cref="Numbers"/> alone.</summary>
sealed class NumberSeries
{
    public string Series { get; } = "";

    public UnitId Unit { get; }

    public int Year { get; }

    public long Last { get; }

    public RegionCode Region { get; }
}

sealed class NumberSeriesTable : IEntityTypeConfiguration<NumberSeries>
{
    public void Configure(EntityTypeBuilder<NumberSeries> builder) =>
        builder.HasKey(series => new { series.Series, series.Unit, series.Year });
}
