namespace Search.Postings;

/// <summary>Reads what <see cref="ByteList"/> has written.</summary>
struct ByteReader(byte[] bytes, int at = 0)
{
    public int At { get; private set; } = at;

    public readonly bool IsAtEnd => At >= bytes.Length;

    public long Number()
    {
        long number = bytes[At++];
        if (number < 0x80) return number;

        number &= 0x7F;
        for (var shift = 7; ; shift += 7)
        {
            var next = bytes[At++];
            number |= (long)(next & 0x7F) << shift;
            if (next < 0x80) return number;
        }
    }

    public ReadOnlyMemory<byte> Take(int size)
    {
        var taken = bytes.AsMemory(At, size);
        At += size;
        return taken;
    }
}
