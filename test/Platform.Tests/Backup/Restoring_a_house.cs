using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Backup;
using Platform.Cli;
using Platform.Database;
using Platform.House;
using Platform.Secrets;
using Platform.Tests.Writing;
using Testing;

namespace Platform.Tests.Backup;

public sealed class Restoring_a_house
{
    static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Brings_keys_and_anchors_back_but_no_half_written_line(Engine engine)
    {
        await using var house = await BackupHouse.Open(engine);
        await using var restored = await EmptyHouse.Make(engine);
        var data = house.Services.GetRequiredService<Microsoft.Extensions.Options.IOptions<HouseSettings>>().Value.Data;
        var sealedText = house.Services.GetRequiredService<Sealed>().Close("证件号码", "place");
        Put(data, "anchors/2026-09-18.log", "whole\nhal");
        var backup = await house.Save(Path.Combine(restored.Folder, "backup"));

        var called = await restored.Call("restore", "--from", backup);
        Assert.Equal(ExitCode.Done, called.Code);
        Assert.StartsWith($"恢复到数据目录 {restored.Data}", called.Out, StringComparison.Ordinal);
        Assert.Contains($"已恢复到数据目录 {restored.Data}", called.Out, StringComparison.Ordinal);
        Assert.Equal("whole\n", File.ReadAllText(Path.Combine(restored.Data, "anchors/2026-09-18.log")));
        // What only the house's own key opens, such as identity numbers, can be read again.
        Assert.Equal("证件号码", restored.Services.GetRequiredService<Sealed>().Open(sealedText, "place"));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Over_another_one_needs_to_be_said_and_keeps_the_other(Engine engine)
    {
        await using var house = await BackupHouse.Open(engine);
        await using var restored = await EmptyHouse.Make(engine);
        var first = await house.Save(Path.Combine(restored.Folder, "first"));
        await house.Make("后来");
        Assert.Equal(ExitCode.Done, (await restored.Call("restore", "--from", await house.Save(Path.Combine(restored.Folder, "second.tar")))).Code);
        Assert.Equal(7, await Count(restored));

        var refused = await restored.Call("restore", "--from", first);
        Assert.Equal(ExitCode.Refused, refused.Code);
        Assert.Contains("请加上 --replace", refused.Error, StringComparison.Ordinal);
        Assert.Equal(7, await Count(restored));

        var replaced = await restored.Call("restore", "--from", first, "--replace");
        Assert.True(replaced.Code == ExitCode.Done, replaced.Error);
        Assert.Equal(3, await Count(restored));
        Assert.Contains("before-restore-", replaced.Out, StringComparison.Ordinal);
        Assert.Equal(7L, await KeptCount(restored));
    }

    [Fact]
    public async Task Into_a_folder_that_holds_anything_needs_to_be_said()
    {
        await using var house = await BackupHouse.Open(Engine.Sqlite);
        await using var restored = await EmptyHouse.Make(Engine.Sqlite);
        Put(restored.Data, "keys/house.key", "key");
        var called = await restored.Call("restore", "--from", await house.Save(Path.Combine(restored.Folder, "backup")));
        Assert.Equal((ExitCode.Refused, BackupRefusals.TargetNotEmpty(restored.Data).Line()), (called.Code, called.Error));
    }

    [Fact]
    public async Task Waits_until_the_house_has_been_stopped()
    {
        await using var house = await BackupHouse.Open(Engine.Sqlite);
        await using var restored = await EmptyHouse.Make(Engine.Sqlite);
        var backup = await house.Save(Path.Combine(restored.Folder, "backup"));
        using var running = HouseLock.Take(restored.Services).Value;
        Assert.Contains("正由另一个进程", (await restored.Call("restore", "--from", backup)).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Waits_until_every_node_has_been_stopped()
    {
        await using var house = await BackupHouse.Open(Engine.Postgres);
        await using var restored = await EmptyHouse.Make(Engine.Postgres);
        var backup = await house.Save(Path.Combine(restored.Folder, "backup"));
        await using (await restored.Services.GetRequiredService<DatabaseSource>().Postgres.OpenConnectionAsync(Ct))
        {
            var called = await restored.Call("restore", "--from", backup);
            Assert.Equal((ExitCode.Refused, BackupRefusals.HouseIsRunning(1).Line()), (called.Code, called.Error));
        }
    }

    [Fact]
    public async Task Takes_no_backup_of_another_engine_or_a_newer_release()
    {
        await using var house = await BackupHouse.Open(Engine.Sqlite);
        await using var postgres = await EmptyHouse.Make(Engine.Postgres);
        await using var sqlite = await EmptyHouse.Make(Engine.Sqlite);
        var backup = await house.Save(Path.Combine(sqlite.Folder, "backup"));
        Assert.Contains(BackupRefusals.OtherEngine(Engine.Sqlite, Engine.Postgres).Text, (await postgres.Call("restore", "--from", backup)).Error, StringComparison.Ordinal);

        Forgery.Rewrite(backup, manifest => manifest with { Migration = "29991231000000_Later", Product = "9.0" });
        Assert.Contains(BackupRefusals.NewerRelease("9.0").Text, (await sqlite.Call("restore", "--from", backup)).Error, StringComparison.Ordinal);
    }

    /// <summary>The last check of all fails, after the old tables have made room: they come back.</summary>
    [Fact]
    public async Task That_fails_at_the_last_leaves_the_old_tables_in_their_place()
    {
        await using var house = await BackupHouse.Open(Engine.Postgres);
        await using var restored = await EmptyHouse.Make(Engine.Postgres);
        var backup = await house.Save(Path.Combine(restored.Folder, "backup"));
        Assert.Equal(ExitCode.Done, (await restored.Call("restore", "--from", backup)).Code);

        var manifest = Forgery.ManifestOf(backup);
        var wrong = manifest with { Tables = [new("test_thing", -5)] };
        var database = restored.Services.GetRequiredService<DatabaseBackups>().OfHouse;
        var put = await database.Put(Path.Combine(backup, "database/zhengwu.dump"), wrong, Path.Combine(restored.Data, "before-restore-20260918010000"), Ct);

        Assert.Equal("platform.backup-counts-differ", put.Refusal?.Code);
        Assert.Equal(3, await Count(restored));
    }

    static Task<int> Count(EmptyHouse house) => house.Look(db => db.Set<Thing>().CountAsync());

    static async Task<object?> KeptCount(EmptyHouse house)
    {
        if (house.Services.GetRequiredService<DatabaseSource>().Engine == Engine.Postgres)
            return await Value(house, $"SELECT count(*) FROM {await Value(house, "SELECT nspname FROM pg_namespace WHERE nspname LIKE 'before_restore_%'")}.{await Table(house)}");

        await using var old = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={System.IO.Directory.GetDirectories(house.Data, "before-restore-*")[0]}/zhengwu.db;Pooling=false");
        await old.OpenAsync(Ct);
        await using var command = old.CreateCommand();
        command.CommandText = $"SELECT count(*) FROM {await Table(house)}";
        return await command.ExecuteScalarAsync(Ct);
    }

    static Task<string> Table(EmptyHouse house) => house.Look(db => Task.FromResult(db.Model.FindEntityType(typeof(Thing))!.GetTableName()!));

    static Task<object?> Value(EmptyHouse house, string sql) => house.Look(async db =>
    {
        await db.Database.OpenConnectionAsync(Ct);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync(Ct);
    });

    static void Put(string data, string name, string text)
    {
        var path = Path.Combine(data, name);
        System.IO.Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
