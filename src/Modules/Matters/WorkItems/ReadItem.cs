using Kernel;
using Matters.Contracts;

namespace Matters.WorkItems;

/// <summary>A matter sent to a person to be read.</summary>
sealed class ReadItem(ReadItemId id, MatterId matter, PersonId reader, PersonId? sentBy, string sentByName, DateTimeOffset sentAt, RegionCode region) : IAboutMatter
{
    public ReadItemId Id { get; } = id;

    public MatterId Matter { get; } = matter;

    public PersonId Reader { get; } = reader;

    public PersonId? SentBy { get; } = sentBy;

    public string SentByName { get; } = sentByName;

    public DateTimeOffset SentAt { get; } = sentAt;

    public DateTimeOffset? ReadAt { get; private set; }

    public RegionCode Region { get; } = region;

    public void Read(DateTimeOffset at) => ReadAt ??= at;
}
