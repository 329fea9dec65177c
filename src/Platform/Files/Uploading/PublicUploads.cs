using Microsoft.Extensions.Options;

namespace Platform.Files;

/// <summary>What each address has uploaded to this node in the running hour without being signed in.</summary>
sealed class PublicUploads(IOptions<FileSettings> settings, TimeProvider time)
{
    readonly Lock turn = new();
    readonly Dictionary<string, long> spent = [];
    long hour;

    /// <returns>False when that would be more than an hour allows; then nothing is counted.</returns>
    public bool Spend(string address, long bytes)
    {
        lock (turn)
        {
            var now = time.GetUtcNow().UtcTicks / TimeSpan.TicksPerHour;
            if (now != hour) spent.Clear();
            hour = now;

            var sum = spent.GetValueOrDefault(address) + bytes;
            if (sum > settings.Value.PublicBytesPerHour) return false;

            spent[address] = sum;
            return true;
        }
    }
}
