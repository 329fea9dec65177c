using System.Runtime.InteropServices;
using System.Text;

namespace Platform.Files;

/// <summary>Writes a folder's entries through to the disk, which .NET itself has no call for. Windows does it by journal.</summary>
static class DiskFolder
{
    const int ReadOnly = 0;

    public static void Flush(string path)
    {
        if (OperatingSystem.IsWindows()) return;

        var handle = Open(path, ReadOnly);
        if (handle < 0) throw new IOException($"Cannot open folder {path}", Marshal.GetLastPInvokeError());
        try
        {
            if (Sync(handle) != 0) throw new IOException($"Cannot flush folder {path}", Marshal.GetLastPInvokeError());
        }
        finally
        {
            _ = Close(handle);
        }
    }

    static int Open(string path, int flags) => Open(Encoding.UTF8.GetBytes(path + '\0'), flags);

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    static extern int Open(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
    static extern int Sync(int handle);

    [DllImport("libc", EntryPoint = "close", SetLastError = true)]
    static extern int Close(int handle);
}
