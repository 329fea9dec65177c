using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Platform.Jobs;

/// <summary>Up to which instant a job has done its work.</summary>
sealed class JobMark(string id, DateTimeOffset at, RegionCode region)
{
    /// <summary>The job's name.</summary>
    public string Id { get; } = id;

    public DateTimeOffset At { get; private set; } = at;

    public RegionCode Region { get; } = region;

    /// <summary>Two nodes that take one period at once: the second is refused, and finds the period taken when it asks again.</summary>
    public long Version { get; }

    public void Advance(DateTimeOffset to) => At = to;
}

sealed class JobMarkTable : IEntityTypeConfiguration<JobMark>
{
    public void Configure(EntityTypeBuilder<JobMark> builder) => builder.HasKey(mark => mark.Id);
}
