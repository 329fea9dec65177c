using System.Buffers.Binary;
using System.Text;

namespace Platform.Files;

/// <summary>The names in a compound file ([MS-CFB]), the container of the older Office documents.</summary>
sealed class CompoundDirectory
{
    const int HeaderLength = 512;
    const int EntryLength = 128;
    const int HeaderFatSectors = 109;
    const int MostSectors = 4096;
    const uint LastRegularSector = 0xFFFFFFFA;

    readonly Stream content;
    readonly byte[] header = new byte[HeaderLength];
    readonly List<uint> fatSectors = [];

    CompoundDirectory(Stream content) => this.content = content;

    int SectorLength => 1 << header[0x1E];

    /// <returns>Null when it is no whole compound file.</returns>
    public static async Task<IReadOnlyList<string>?> Names(Stream content, CancellationToken ct)
    {
        try
        {
            var directory = new CompoundDirectory(content);
            content.Position = 0;
            await content.ReadExactlyAsync(directory.header, ct);
            if (directory.header[0x1E] is not (9 or 12)) return null;

            await directory.FindFat(ct);
            return await directory.Walk(ct);
        }
        catch (Exception broken) when (broken is EndOfStreamException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Where the allocation table lies: 109 sectors are named in the header, the rest in a chain of their own.</summary>
    async Task FindFat(CancellationToken ct)
    {
        for (var i = 0; i < HeaderFatSectors; i++) fatSectors.Add(U32(header, 0x4C + 4 * i));

        var next = U32(header, 0x44);
        for (var sectors = 0; next <= LastRegularSector && sectors < MostSectors; sectors++)
        {
            var sector = await Sector(next, ct);
            for (var i = 0; i < SectorLength - 4; i += 4) fatSectors.Add(U32(sector, i));
            next = U32(sector, SectorLength - 4);
        }
    }

    async Task<IReadOnlyList<string>> Walk(CancellationToken ct)
    {
        var names = new List<string>();
        var next = U32(header, 0x30);
        for (var sectors = 0; next <= LastRegularSector && sectors < MostSectors; sectors++)
        {
            var sector = await Sector(next, ct);
            for (var at = 0; at < SectorLength; at += EntryLength)
            {
                var length = BinaryPrimitives.ReadUInt16LittleEndian(sector.AsSpan(at + 64));
                if (length is > 2 and <= 64) names.Add(Encoding.Unicode.GetString(sector, at, length - 2));
            }

            next = await After(next, ct);
        }

        return names;
    }

    async Task<uint> After(uint sector, CancellationToken ct)
    {
        var perSector = (uint)SectorLength / 4;
        return U32(await Sector(fatSectors[(int)(sector / perSector)], ct), (int)(sector % perSector) * 4);
    }

    async Task<byte[]> Sector(uint number, CancellationToken ct)
    {
        var bytes = new byte[SectorLength];
        content.Position = (number + 1L) * SectorLength;
        await content.ReadExactlyAsync(bytes, ct);
        return bytes;
    }

    static uint U32(byte[] bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at));
}
