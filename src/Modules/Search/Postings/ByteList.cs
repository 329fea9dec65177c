namespace Search.Postings;

/// <summary>Bytes that grow, with numbers written seven bits at a time.</summary>
sealed class ByteList
{
    byte[] bytes = new byte[4096];

    public int Length { get; private set; }

    public void Number(long number)
    {
        Reserve(10);
        var (to, at) = (bytes, Length);
        for (; number >= 0x80; number >>= 7) to[at++] = (byte)(number | 0x80);
        to[at++] = (byte)number;
        Length = at;
    }

    /// <returns>So many zeros, to be filled.</returns>
    public Span<byte> Room(int size)
    {
        Reserve(size);
        var room = bytes.AsSpan(Length, size);
        room.Clear();
        Length += size;
        return room;
    }

    /// <summary>How long a number is when it is written.</summary>
    public static int LengthOf(long number) => number < 0x80 ? 1 : number < 0x4000 ? 2 : number < 0x20_0000 ? 3 : 1 + LengthOf(number >> 7);

    public byte[] Empty()
    {
        var all = bytes.AsSpan(0, Length).ToArray();
        Length = 0;
        return all;
    }

    void Reserve(int size)
    {
        if (Length + size > bytes.Length) Array.Resize(ref bytes, Math.Max(bytes.Length * 2, Length + size));
    }
}
