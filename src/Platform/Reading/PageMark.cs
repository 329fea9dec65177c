using System.Buffers.Binary;
using System.Buffers.Text;
using Platform.Ledgers;

namespace Platform.Reading;

/// <summary>Where a page of a list ended: what its last row is sorted by. Travels in addresses as an opaque text.</summary>
/// <param name="At">The instant that the list is sorted by; the earliest of all in a list sorted by ids alone.</param>
public readonly record struct PageMark(DateTimeOffset At, Guid Id)
{
    const int Length = 8 + 16;

    /// <summary>Anything malformed is no mark at all: the list begins at its beginning.</summary>
    public static PageMark? Read(string? text)
    {
        Span<byte> bytes = stackalloc byte[Length];
        if (text?.Length != Base64Url.GetEncodedLength(Length) || !Base64Url.TryDecodeFromChars(text, bytes, out var read) || read != Length) return null;

        var microseconds = BinaryPrimitives.ReadInt64BigEndian(bytes);
        if (microseconds < SqliteValue.Microseconds(DateTimeOffset.MinValue) || microseconds > SqliteValue.Microseconds(DateTimeOffset.MaxValue)) return null;
        return new(SqliteValue.Instant(microseconds), new Guid(bytes[8..], bigEndian: true));
    }

    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[Length];
        BinaryPrimitives.WriteInt64BigEndian(bytes, SqliteValue.Microseconds(At));
        Id.TryWriteBytes(bytes[8..], bigEndian: true, out _);
        return Base64Url.EncodeToString(bytes);
    }
}
