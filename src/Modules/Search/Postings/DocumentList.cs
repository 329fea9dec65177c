using System.Runtime.InteropServices;

namespace Search.Postings;

/// <summary>In which documents a gram stands, block by block.</summary>
static class DocumentList
{
    /// <param name="ids">In order, each once.</param>
    public static void Write(ByteList to, ReadOnlySpan<long> ids)
    {
        to.Number(Blocks(ids));
        for (var before = 0L; !ids.IsEmpty;)
        {
            var block = ids[0] >> DocumentBlock.Bits;
            var here = ids[..InBlock(ids, block)];
            to.Number(block - before);
            WriteBlock(to, here);
            before = block;
            ids = ids[here.Length..];
        }
    }

    public static List<DocumentBlock> Read(ref ByteReader from)
    {
        var blocks = new List<DocumentBlock>((int)from.Number());
        for (var number = 0L; blocks.Count < blocks.Capacity;)
        {
            number += from.Number();
            var size = from.Number();
            blocks.Add((size & 1) == 1 ? new(number, true, from.Take(DocumentBlock.Bytes)) : new(number, false, from.Take((int)(size >> 1))));
        }

        return blocks;
    }

    /// <summary>The ids alone, for putting lists together.</summary>
    public static void Read(ref ByteReader from, List<long> ids)
    {
        var number = 0L;
        for (var left = from.Number(); left > 0; left--)
        {
            number += from.Number();
            var size = from.Number();
            if ((size & 1) == 1)
            {
                new DocumentBlock(number, true, from.Take(DocumentBlock.Bytes)).AddTo(ids);
                continue;
            }

            var end = from.At + (int)(size >> 1);
            for (var id = number << DocumentBlock.Bits; from.At < end;) ids.Add(id += from.Number());
        }
    }

    public static void Skip(ref ByteReader from)
    {
        for (var left = from.Number(); left > 0; left--)
        {
            from.Number();
            var size = from.Number();
            from.Take((size & 1) == 1 ? DocumentBlock.Bytes : (int)(size >> 1));
        }
    }

    static void WriteBlock(ByteList to, ReadOnlySpan<long> ids)
    {
        var size = SizeOf(ids);
        if (size >= DocumentBlock.Bytes)
        {
            to.Number(1);
            var bits = MemoryMarshal.Cast<byte, ulong>(to.Room(DocumentBlock.Bytes));
            foreach (var id in ids) bits[(int)(id % DocumentBlock.Size) >> 6] |= 1UL << (int)id;
            return;
        }

        to.Number(size << 1);
        var before = ids[0] / DocumentBlock.Size * DocumentBlock.Size;
        foreach (var id in ids)
        {
            to.Number(id - before);
            before = id;
        }
    }

    static int SizeOf(ReadOnlySpan<long> ids)
    {
        var (size, before) = (0, ids[0] / DocumentBlock.Size * DocumentBlock.Size);
        foreach (var id in ids)
        {
            size += ByteList.LengthOf(id - before);
            before = id;
        }

        return size;
    }

    static int InBlock(ReadOnlySpan<long> ids, long block)
    {
        if (ids[^1] >> DocumentBlock.Bits == block) return ids.Length;
        var count = 1;
        while (ids[count] >> DocumentBlock.Bits == block) count++;
        return count;
    }

    static int Blocks(ReadOnlySpan<long> ids)
    {
        if (ids[0] >> DocumentBlock.Bits == ids[^1] >> DocumentBlock.Bits) return 1;
        var count = 1;
        for (var at = 1; at < ids.Length; at++)
        {
            if (ids[at] >> DocumentBlock.Bits != ids[at - 1] >> DocumentBlock.Bits) count++;
        }

        return count;
    }
}
