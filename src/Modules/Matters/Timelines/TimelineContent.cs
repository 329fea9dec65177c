using Kernel;
using Matters.Contracts;
using Platform.Chains;

namespace Matters.Timelines;

/// <summary>What of a timeline entry is chained: everything that it says, in this order.</summary>
readonly record struct TimelineContent(
    MatterId Matter,
    int Position,
    DateTimeOffset At,
    MatterAction? Action,
    string Did,
    string? Opinion,
    PersonId? Person,
    PostId? Post,
    UnitId? Unit,
    string PersonName,
    string PostName,
    string UnitName,
    RegionCode Region)
{
    public static byte[] Genesis(MatterId matter) => ChainLink.Genesis("matters.timeline", matter.Value);

    public byte[] DigestAfter(ReadOnlySpan<byte> previous)
    {
        var content = new ChainContent(stackalloc byte[1024]);
        Fill(ref content);
        return ChainLink.Next(previous, content.Bytes);
    }

    public bool Follows(ReadOnlySpan<byte> previous, ReadOnlySpan<byte> digest)
    {
        var content = new ChainContent(stackalloc byte[1024]);
        Fill(ref content);
        return ChainLink.Follows(previous, content.Bytes, digest);
    }

    void Fill(ref ChainContent content) => content
        .Add(Matter.Value).Add((long)Position).Add(At).Add((long?)Action).Add(Did).Add(Opinion)
        .Add(Person?.Value).Add(Post?.Value).Add(Unit?.Value)
        .Add(PersonName).Add(PostName).Add(UnitName).Add(Region.Digits);
}
