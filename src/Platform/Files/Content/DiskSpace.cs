namespace Platform.Files;

static class DiskSpace
{
    /// <summary>ENOSPC and EDQUOT of Linux and macOS, disk-full of Windows.</summary>
    public static bool IsOut(IOException failure) => (failure.HResult & 0xFFFF) is 28 or 122 or 69 or 112 or 39;
}
