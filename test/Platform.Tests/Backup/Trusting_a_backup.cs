using System.Formats.Tar;
using Microsoft.Data.Sqlite;
using Platform.Backup;
using Platform.Cli;
using Platform.Database;

namespace Platform.Tests.Backup;

public sealed class Trusting_a_backup
{
    static readonly Dictionary<string, Action<string>> Tampering = new()
    {
        ["a changed content"] = backup => File.AppendAllText(Content(backup), "x"),
        ["a changed database"] = backup => Flip(System.IO.Directory.GetFiles(Path.Combine(backup, "database"))[0]),
        ["a lost content"] = backup => File.Delete(Content(backup)),
        ["a foreign file"] = backup => File.WriteAllText(Path.Combine(backup, "keys.exe"), "x"),
        ["a foreign file that the manifest knows"] = backup =>
        {
            File.WriteAllText(Path.Combine(backup, "keys.exe"), "x");
            Forgery.Agree(backup);
        },
        ["a content that is not what its name says"] = backup =>
        {
            File.AppendAllText(Content(backup), "x");
            Forgery.Agree(backup);
        },
    };

    [Theory, ClassData(typeof(Testing.EachEngine))]
    public async Task Ends_when_a_part_was_changed_lost_or_added(Engine engine)
    {
        await using var house = await BackupHouse.Open(engine);
        await using var empty = await EmptyHouse.Make(engine);
        var backup = await house.Save(Path.Combine(empty.Folder, "backup"));
        Assert.Equal(ExitCode.Done, (await empty.Call("verify-backup", "--from", backup)).Code);

        foreach (var (how, tamper) in Tampering)
        {
            var changed = Copy(backup, $"{backup} with {how}");
            tamper(changed);
            await IsRefused(empty, changed, "共1处", "platform.backup-changed");
        }
    }

    [Fact]
    public async Task Ends_when_there_is_none_or_no_manifest_or_half_of_one()
    {
        await using var house = await BackupHouse.Open(Engine.Sqlite);
        await using var empty = await EmptyHouse.Make(Engine.Sqlite);
        var (folder, tar) = (await house.Save(Path.Combine(empty.Folder, "backup")), await house.Save(Path.Combine(empty.Folder, "backup.tar")));

        await IsRefused(empty, Path.Combine(empty.Folder, "none"), "none", "platform.backup-not-found");
        File.WriteAllBytes(tar, File.ReadAllBytes(tar)[..20_000]);
        await IsRefused(empty, tar, "不是完整的备份", "platform.backup-unreadable");
        File.WriteAllText(Path.Combine(folder, Manifest.Name), "{");
        await IsRefused(empty, folder, "不是完整的备份", "platform.backup-unreadable");
        File.Delete(Path.Combine(folder, Manifest.Name));
        await IsRefused(empty, folder, "不是完整的备份", "platform.backup-unreadable");
    }

    [Fact]
    public async Task Ends_at_links_and_at_names_that_lead_elsewhere()
    {
        await using var house = await BackupHouse.Open(Engine.Sqlite);
        await using var empty = await EmptyHouse.Make(Engine.Sqlite);
        var folder = await house.Save(Path.Combine(empty.Folder, "backup"));
        var tar = Path.Combine(empty.Folder, "evil.tar");
        await using (var writer = new TarWriter(File.Create(tar)))
        {
            foreach (var file in System.IO.Directory.GetFiles(folder, "*", SearchOption.AllDirectories)) await writer.WriteEntryAsync(file, Path.GetRelativePath(folder, file), Ct);
            await writer.WriteEntryAsync(new PaxTarEntry(TarEntryType.RegularFile, "keys/../../../evil") { DataStream = new MemoryStream([1]) }, Ct);
        }

        await IsRefused(empty, tar, "keys/../../../evil", "platform.backup-changed");
        File.CreateSymbolicLink(Path.Combine(folder, "keys-elsewhere"), "/etc/passwd");
        await IsRefused(empty, folder, "不是完整的备份", "platform.backup-unreadable");
    }

    [Fact]
    public async Task Rests_on_the_digest_where_it_was_noted()
    {
        await using var house = await BackupHouse.Open(Engine.Sqlite);
        await using var empty = await EmptyHouse.Make(Engine.Sqlite);
        var backup = await house.Save(Path.Combine(empty.Folder, "backup"));
        var digest = Manifest.DigestOf(File.ReadAllBytes(Path.Combine(backup, Manifest.Name)));
        Assert.Equal(ExitCode.Done, (await empty.Call("verify-backup", "--from", backup, "--digest", digest)).Code);

        Forgery.Rewrite(backup, manifest => manifest with { TakenAt = manifest.TakenAt.AddDays(1) });
        Assert.Equal(ExitCode.Done, (await empty.Call("verify-backup", "--from", backup)).Code);
        await IsRefused(empty, backup, BackupRefusals.DigestDiffers.Text, "platform.backup-digest-differs", "--digest", digest);
    }

    [Theory, ClassData(typeof(Testing.EachEngine))]
    public async Task Ends_when_the_database_in_it_has_other_rows_or_needs_other_files(Engine engine)
    {
        await using var house = await BackupHouse.Open(engine);
        await using var empty = await EmptyHouse.Make(engine);
        var backup = await house.Save(Path.Combine(empty.Folder, "backup"));

        var whole = Forgery.ManifestOf(backup);
        Forgery.Rewrite(backup, manifest => manifest with { Tables = [.. manifest.Tables.Select(table => table with { Rows = table.Rows + 1 })] });
        await IsRefused(empty, backup, "行。备份不完整", "platform.backup-counts-differ");
        Forgery.Rewrite(backup, _ => whole);
        File.Delete(Content(backup));
        Forgery.Agree(backup);
        await IsRefused(empty, backup, BackupRefusals.FilesMissing(1).Text, "platform.backup-files-missing");
    }

    [Fact]
    public async Task Ends_when_the_database_in_it_is_damaged()
    {
        await using var house = await BackupHouse.Open(Engine.Sqlite);
        await using var empty = await EmptyHouse.Make(Engine.Sqlite);
        var backup = await house.Save(Path.Combine(empty.Folder, "backup"));
        var file = Path.Combine(backup, "database", "zhengwu.db");
        var whole = File.ReadAllBytes(file);

        foreach (var damage in new Action[] { () => Scribble(file, 5 * 4096), () => File.WriteAllText(file, "no database"), () => Orphan(file) })
        {
            damage();
            Forgery.Agree(backup);
            await IsRefused(empty, backup, "没有通过完整性检查", "platform.backup-database-damaged");
            File.WriteAllBytes(file, whole);
        }
    }

    static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>By looking and by restoring alike, and nothing of it arrives.</summary>
    static async Task IsRefused(EmptyHouse empty, string backup, string why, string code, params string[] more)
    {
        foreach (var verb in new[] { "verify-backup", "restore" })
        {
            var called = await empty.Call([verb, "--from", backup, .. more]);
            Assert.Equal(ExitCode.Refused, called.Code);
            Assert.Contains(why, called.Error, StringComparison.Ordinal);
            Assert.Contains($"[{code}]", called.Error, StringComparison.Ordinal);
        }

        if (System.IO.Directory.Exists(empty.Data)) Assert.DoesNotContain(System.IO.Directory.GetFileSystemEntries(empty.Data), path => !Path.GetFileName(path).StartsWith("house.", StringComparison.Ordinal));
    }

    static string Copy(string folder, string to)
    {
        foreach (var file in System.IO.Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(folder, file));
            System.IO.Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return to;
    }

    static string Content(string backup) => System.IO.Directory.GetFiles(Path.Combine(backup, "files"), "*", SearchOption.AllDirectories)[0];

    static void Flip(string file)
    {
        var bytes = File.ReadAllBytes(file);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(file, bytes);
    }

    static void Scribble(string file, int at)
    {
        var bytes = File.ReadAllBytes(file);
        Random.Shared.NextBytes(bytes.AsSpan(at, 4096));
        File.WriteAllBytes(file, bytes);
    }

    /// <summary>A file's row whose content's row is gone.</summary>
    static void Orphan(string file)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=false;Foreign Keys=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "DELETE FROM platform_stored_file";
        command.ExecuteNonQuery();
    }
}
