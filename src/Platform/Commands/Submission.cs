using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Platform.Commands;

/// <summary>The answer once given to a form's <see cref="SubmissionKey"/>.</summary>
sealed class Submission
{
    public Guid Id { get; }

    public string Answer { get; } = "";

    /// <summary>The mark of what was sent.</summary>
    public string Content { get; } = "";

    public DateTimeOffset At { get; }

    public RegionCode Region { get; }
}

sealed class SubmissionTable : IEntityTypeConfiguration<Submission>
{
    public void Configure(EntityTypeBuilder<Submission> builder) => builder.HasIndex(submission => submission.At);
}
