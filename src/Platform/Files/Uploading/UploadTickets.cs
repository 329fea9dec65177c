using System.Security.Cryptography;
using System.Text.Json;
using Kernel;
using Microsoft.AspNetCore.DataProtection;

namespace Platform.Files;

/// <summary>Carries a received file through a form that comes back for another reason, so that it need not be chosen again: a hidden field that nobody can forge.</summary>
public sealed class UploadTickets(IDataProtectionProvider protection, TimeProvider time)
{
    /// <summary>Less than an unattached content is kept for.</summary>
    internal const int LifeHours = 12;

    static readonly TimeSpan Life = TimeSpan.FromHours(LifeHours);

    readonly IDataProtector protector = protection.CreateProtector("platform.upload-ticket");

    public string Issue(ReceivedFile file) =>
        protector.Protect(JsonSerializer.Serialize(new Ticket(file.Hash.Hex, file.Name, file.Size, file.Type.Code, file.Scan, file.At)));

    public Result<ReceivedFile> Redeem(string ticket, string field)
    {
        try
        {
            var read = JsonSerializer.Deserialize<Ticket>(protector.Unprotect(ticket))!;
            return read.At + Life < time.GetUtcNow()
                ? FileRefusals.TicketExpired(field)
                : new ReceivedFile(ContentHash.Parse(read.Hash), read.Name, read.Size, FileTypes.Of(read.Type), read.Scan, read.At);
        }
        catch (CryptographicException)
        {
            return FileRefusals.TicketExpired(field);
        }
    }

    sealed record Ticket(string Hash, string Name, long Size, string Type, ScanState Scan, DateTimeOffset At);
}
