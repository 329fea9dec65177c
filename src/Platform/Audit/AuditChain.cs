using Platform.Chains;

namespace Platform.Audit;

/// <summary>How an audit record stands in its node's chain: what the first links to, and which fields a link covers.</summary>
static class AuditChain
{
    public static byte[] Genesis(string node) => ChainLink.Genesis("platform.audit", node);

    public static byte[] Next(ReadOnlySpan<byte> previous, AuditRecord record)
    {
        var content = new ChainContent(stackalloc byte[512]);
        Fill(ref content, record);
        return ChainLink.Next(previous, content.Bytes);
    }

    public static bool Follows(ReadOnlySpan<byte> previous, AuditRecord record)
    {
        var content = new ChainContent(stackalloc byte[512]);
        Fill(ref content, record);
        return ChainLink.Follows(previous, content.Bytes, record.Digest);
    }

    /// <summary>Every field but the link itself. The order is part of the chain's format.</summary>
    static void Fill(ref ChainContent content, AuditRecord record) => content
        .Add(record.Id.Value).Add(record.Node).Add(record.At)
        .Add((long)record.ActorKind).Add(record.Person?.Value).Add(record.Post?.Value).Add(record.Unit?.Value).Add(record.Who).Add(record.Address)
        .Add(record.Action).Add(record.Subject).Add((long)record.Outcome).Add(record.Detail).Add(record.Region.Digits);
}
