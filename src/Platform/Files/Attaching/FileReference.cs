using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Platform.Files;

/// <summary>A file in its place: the content it has, under what name, of what owner, from whom. A content lives as long as one of these.</summary>
sealed class FileReference
{
    public FileId Id { get; }

    public ContentHash Hash { get; }

    /// <summary>The kind of thing it belongs to, as its module names it: <c>disclosure.request</c>.</summary>
    public string OwnerKind { get; } = "";

    public Guid OwnerId { get; }

    public string Name { get; } = "";

    /// <summary>Unit, post and name as of that moment.</summary>
    public string UploadedBy { get; } = "";

    /// <summary>Null for an applicant.</summary>
    public PersonId? Person { get; }

    public DateTimeOffset UploadedAt { get; }

    /// <summary>The place among the files of one command, which all have one instant.</summary>
    public int Place { get; }

    /// <summary>The file of the same owner whose newer version this is; that one stays and can still be read.</summary>
    public FileId? Replaces { get; }

    public RegionCode Region { get; }
}

sealed class FileReferenceTable : IEntityTypeConfiguration<FileReference>
{
    public void Configure(EntityTypeBuilder<FileReference> builder)
    {
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(reference => reference.Hash).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(reference => new { reference.OwnerKind, reference.OwnerId, reference.UploadedAt });
    }
}
