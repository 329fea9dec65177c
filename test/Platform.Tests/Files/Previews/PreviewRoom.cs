using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Platform.Files;

namespace Platform.Tests.Files.Previews;

/// <summary>Previews on a folder of their own, made by the system's programs or by whatever a test puts in their place.</summary>
sealed class PreviewRoom : IAsyncDisposable
{
    readonly FileRoom room = new();

    public PreviewRoom(Action<PreviewSettings>? set = null, string? instead = null)
    {
        if (instead is not null) Settings.PageProgram = Script(instead);
        set?.Invoke(Settings);
        Folder = new(room.House, room.Time);
        Previews = new(room.Store, Folder, new(room.Store, Folder, new(Options.Create(Settings)), Options.Create(Settings)), Options.Create(Settings), NullLogger<Platform.Files.Previews>.Instance);
    }

    public PreviewSettings Settings { get; } = new();

    public PreviewFolder Folder { get; }

    public Platform.Files.Previews Previews { get; }

    /// <summary>Where a program may leave a note that outlives its own folder.</summary>
    public string Notes => Path.Combine(room.Folder, "notes");

    /// <summary>What programs have left in their folders.</summary>
    public string[] Work => System.IO.Directory.GetDirectories(Path.Combine(room.Folder, "previews", "work"));

    public async Task<Attachment> File(byte[] content, string name)
    {
        var received = (await room.Receive(content, name)).Value;
        return new(FileId.New(), "test.thing", Guid.CreateVersion7(), received.Name, received.Size, received.Type, received.Scan, received.Hash, "", received.At);
    }

    /// <summary>Waits until it is made or has failed.</summary>
    public async Task<Preview> See(Attachment file) => await Previews.Of(file, TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);

    public Task<Preview> Glance(Attachment file) => Previews.Of(file, TimeSpan.Zero, TestContext.Current.CancellationToken);

    string Script(string body)
    {
        var path = Path.Combine(room.Folder, "program.sh");
        System.IO.File.WriteAllText(path, $"#!/bin/sh\nnotes={Notes}\n{body}\n", new UTF8Encoding(false));
        System.IO.File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }

    public async ValueTask DisposeAsync()
    {
        await Previews.DisposeAsync();
        room.Dispose();
    }
}
