using System.ComponentModel.DataAnnotations;

namespace Platform.Files;

/// <summary>What may be uploaded and how it is kept: section <c>Files</c> of the configuration.</summary>
public sealed class FileSettings
{
    /// <summary>The largest file, in bytes: 20 MB.</summary>
    [Range(1, long.MaxValue)]
    public long LargestBytes { get; set; } = 20 * 1024 * 1024;

    /// <summary>How many files one form takes.</summary>
    [Range(1, 100)]
    public int MostPerForm { get; set; } = 10;

    /// <summary>How large and how many the files of one form may be, as the form says it.</summary>
    public string Limits => $"每个不超过 {LargestBytes / (1024 * 1024)} MB，最多{MostPerForm}个";

    /// <summary>ClamAV: <c>unix:/run/clamav/clamd.ctl</c>, <c>tcp:host:3310</c>, <c>none</c>; empty looks for Debian's socket at each upload.</summary>
    public string Scanner { get; set; } = "";

    /// <summary>What happens to an upload while a scanner that is there does not answer.</summary>
    public ScannerAway WhenScannerIsAway { get; set; } = ScannerAway.Refuse;

    /// <summary>Whether a content is hashed again each time before it is sent.</summary>
    public bool VerifyOnRead { get; set; }

    /// <summary>How long a content is kept that was referred to once and is no more: longer than any backup takes.</summary>
    [Range(1, 3650)]
    public int KeepUnreferencedDays { get; set; } = 7;

    /// <summary>How long a content is kept that nothing has ever referred to: longer than a form that came back may be sent again with it.</summary>
    [Range(UploadTickets.LifeHours + 1, 24 * 365)]
    public int KeepUnattachedHours { get; set; } = 24;

    /// <summary>How much one address may upload to one node in an hour without being signed in, in bytes: 500 MB. A hall with one address for many needs more.</summary>
    [Range(1, long.MaxValue)]
    public long PublicBytesPerHour { get; set; } = 500L * 1024 * 1024;
}
