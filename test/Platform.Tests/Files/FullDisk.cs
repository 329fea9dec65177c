using Microsoft.Extensions.Options;
using Platform.Files;
using Platform.House;

namespace Platform.Tests.Files;

/// <summary>A store whose disk fills up in the middle of a file: the first bytes are really written, the rest really meets ENOSPC.</summary>
sealed class FullDisk(IOptions<HouseSettings> house, TimeProvider time) : FolderStore(house, time)
{
    protected override Stream Create(string path)
    {
        using (var begun = base.Create(path)) begun.Write("%PDF-"u8);
        return new FileStream("/dev/full", FileMode.Open, FileAccess.Write);
    }
}
