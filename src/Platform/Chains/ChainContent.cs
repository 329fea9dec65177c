using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Platform.Ledgers;

namespace Platform.Chains;

/// <summary>
/// The canonical bytes of an entry: its fields in a fixed order, each as one tag byte and a value. Numbers are big-endian and of
/// fixed length; text (UTF-8) and bytes have their length in four bytes before them. So no two field lists encode alike, whatever
/// stands in a field, and both databases give the same bytes for the same row.
/// </summary>
/// <example><c>var content = new ChainContent(stackalloc byte[512]); content.Add(id).Add(at).Add(text);</c></example>
public ref struct ChainContent
{
    const byte Null = 0, Text = 1, Identity = 2, Instant = 3, Number = 4, Blob = 5, Day = 6, Truth = 7;

    // Text that is no text (half a surrogate pair) would come back from a database as something else: it is refused, not replaced.
    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    Span<byte> buffer;
    int length;

    /// <param name="room">Where to write, usually from the stack; a longer entry moves to an array by itself.</param>
    public ChainContent(Span<byte> room) => buffer = room;

    public readonly ReadOnlySpan<byte> Bytes => buffer[..length];

    [UnscopedRef]
    public ref ChainContent Add(string? text)
    {
        if (text is null) return ref AddNull();

        var room = Take(1 + 4 + Utf8.GetByteCount(text));
        room[0] = Text;
        BinaryPrimitives.WriteInt32BigEndian(room[1..], room.Length - 5);
        Utf8.GetBytes(text, room[5..]);
        return ref this;
    }

    [UnscopedRef]
    public ref ChainContent Add(byte[]? bytes)
    {
        if (bytes is null) return ref AddNull();

        var room = Take(1 + 4 + bytes.Length);
        room[0] = Blob;
        BinaryPrimitives.WriteInt32BigEndian(room[1..], bytes.Length);
        bytes.CopyTo(room[5..]);
        return ref this;
    }

    [UnscopedRef]
    public ref ChainContent Add(Guid? id)
    {
        if (id is not { } value) return ref AddNull();

        var room = Take(1 + 16);
        room[0] = Identity;
        value.TryWriteBytes(room[1..], bigEndian: true, out _);
        return ref this;
    }

    /// <summary>Microseconds since 1970: all that both databases keep of an instant.</summary>
    [UnscopedRef]
    public ref ChainContent Add(DateTimeOffset? instant) => ref Add(Instant, instant is { } value ? SqliteValue.Microseconds(value) : null);

    [UnscopedRef]
    public ref ChainContent Add(DateOnly? day) => ref Add(Day, day?.DayNumber);

    [UnscopedRef]
    public ref ChainContent Add(long? number) => ref Add(Number, number);

    [UnscopedRef]
    public ref ChainContent Add(bool? truth) => ref Add(Truth, truth is { } value ? value ? 1 : 0 : null);

    [UnscopedRef]
    ref ChainContent Add(byte tag, long? number)
    {
        if (number is not { } value) return ref AddNull();

        var room = Take(1 + 8);
        room[0] = tag;
        BinaryPrimitives.WriteInt64BigEndian(room[1..], value);
        return ref this;
    }

    [UnscopedRef]
    ref ChainContent AddNull()
    {
        Take(1)[0] = Null;
        return ref this;
    }

    [UnscopedRef]
    Span<byte> Take(int bytes)
    {
        if (buffer.Length - length < bytes) Grow(bytes);
        var taken = buffer.Slice(length, bytes);
        length += bytes;
        return taken;
    }

    void Grow(int bytes)
    {
        var larger = new byte[Math.Max(2 * buffer.Length, length + bytes)];
        Bytes.CopyTo(larger);
        buffer = larger;
    }

    /// <summary>Begins the next entry in the same room.</summary>
    public void Clear() => length = 0;
}
