using Kernel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Platform.House;

/// <summary>On SQLite one process owns a data folder: the writer's queue and the clean-up at start rest on it. The system frees it when the process ends, however it ends.</summary>
/// <remarks>Nodes on PostgreSQL share a house, so there is nothing to own.</remarks>
public sealed class HouseLock : IDisposable
{
    const string LockName = "house.lock";

    /// <summary>The owner's process id stands beside the lock: a locked file cannot be read everywhere.</summary>
    const string OwnerName = "house.pid";

    readonly FileStream? held;

    HouseLock(FileStream? held) => this.held = held;

    public static Result<HouseLock> Take(IServiceProvider services) => Take(services.GetRequiredService<IOptions<HouseSettings>>().Value);

    internal static Result<HouseLock> Take(HouseSettings settings)
    {
        if (settings.Database.Length > 0) return new HouseLock(null);

        var data = System.IO.Directory.CreateDirectory(settings.Data).FullName;
        try
        {
            var held = new FileStream(Path.Combine(data, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            File.WriteAllText(Path.Combine(data, OwnerName), $"{Environment.ProcessId}\n");
            return new HouseLock(held);
        }
        catch (IOException failure) when (IsHeldElsewhere(failure))
        {
            var owner = Path.Combine(data, OwnerName);
            return HouseRefusals.DataInUse(data, File.Exists(owner) ? File.ReadAllText(owner).Trim() : "?");
        }
    }

    /// <summary>EWOULDBLOCK of Linux and macOS, a sharing violation of Windows; a full or broken disk is something else.</summary>
    static bool IsHeldElsewhere(IOException failure) => (failure.HResult & 0xFFFF) is 11 or 35 or 32;

    public void Dispose() => held?.Dispose();
}
