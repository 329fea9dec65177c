using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Platform.Commands;

/// <summary>Given out with a form, once: the same form sent twice does its work once and answers twice.</summary>
/// <param name="Content">A mark of what was sent under it: other content is not the same form, and must not be taken for done.</param>
public readonly record struct SubmissionKey(Guid Value, string? Content = null)
{
    public static SubmissionKey New() => new(Guid.CreateVersion7());

    /// <summary>The key of one of several commands that one form gives: each of them is done once.</summary>
    public SubmissionKey Of(Guid part)
    {
        Span<byte> bytes = stackalloc byte[32];
        Value.TryWriteBytes(bytes);
        part.TryWriteBytes(bytes[16..]);
        return this with { Value = new(SHA256.HashData(bytes).AsSpan(0, 16)) };
    }

    /// <summary>The key as one command remembers it: two forms that were given one key do not answer for each other.</summary>
    /// <param name="mark">The command's own, the same in every release.</param>
    internal Guid For(long mark)
    {
        Span<byte> bytes = stackalloc byte[16];
        Value.TryWriteBytes(bytes);
        BinaryPrimitives.WriteInt64LittleEndian(bytes[8..], BinaryPrimitives.ReadInt64LittleEndian(bytes[8..]) ^ mark);
        return new(bytes);
    }

    public static SubmissionKey? Read(string? text) => Guid.TryParse(text, out var value) ? new(value) : null;
}
