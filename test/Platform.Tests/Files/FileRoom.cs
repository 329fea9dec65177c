using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Platform.Files;
using Platform.House;
using Testing;

namespace Platform.Tests.Files;

/// <summary>Uploads on a folder of their own, without a database.</summary>
sealed class FileRoom : IDisposable
{
    public FileRoom(FileSettings? settings = null, Func<FileRoom, IFileStore>? store = null)
    {
        Folder = System.IO.Directory.CreateTempSubdirectory("zhengwu-files-").FullName;
        Settings = settings ?? new FileSettings { Scanner = "none" };
        House = Options.Create(new HouseSettings { Data = Folder });
        Store = store?.Invoke(this) ?? new FolderStore(House, Time);
        Uploads = new(Store, new ClamdScan(new Fixed(Settings), NullLogger<ClamdScan>.Instance), Options.Create(Settings), Time);
        Tickets = new(new EphemeralDataProtectionProvider(), Time);
    }

    public string Folder { get; }

    public FileSettings Settings { get; }

    public IOptions<HouseSettings> House { get; }

    public SettableTime Time { get; } = new(new DateTimeOffset(2026, 9, 18, 1, 0, 0, TimeSpan.Zero));

    public IFileStore Store { get; }

    public Uploads Uploads { get; }

    public UploadTickets Tickets { get; }

    /// <summary>Everything that lies in the store, temporary or not.</summary>
    public string[] Left => !System.IO.Directory.Exists(Path.Combine(Folder, "files")) ? [] : System.IO.Directory.GetFiles(Path.Combine(Folder, "files"), "*", SearchOption.AllDirectories);

    public async Task<Kernel.Result<ReceivedFile>> Receive(byte[] content, string name)
    {
        using var stream = new MemoryStream(content);
        return await Uploads.Receive(stream, name, "Material", TestContext.Current.CancellationToken);
    }

    public void Dispose() => System.IO.Directory.Delete(Folder, recursive: true);

    sealed class Fixed(FileSettings settings) : IOptionsMonitor<FileSettings>
    {
        public FileSettings CurrentValue => settings;

        public FileSettings Get(string? name) => settings;

        public IDisposable? OnChange(Action<FileSettings, string?> listener) => null;
    }
}
