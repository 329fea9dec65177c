using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Platform.Jobs;

/// <summary>How a job's last run went, on whichever node it was.</summary>
sealed class JobRun
{
    public string Job { get; } = "";

    public string Node { get; } = "";

    public DateTimeOffset At { get; }

    public long Milliseconds { get; }

    /// <summary>The kind of the failure, or null when it went well.</summary>
    public string? Failure { get; }

    public RegionCode Region { get; }
}

sealed class JobRunTable : IEntityTypeConfiguration<JobRun>
{
    public void Configure(EntityTypeBuilder<JobRun> builder) => builder.HasKey(run => run.Job);
}
