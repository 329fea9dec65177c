using Microsoft.EntityFrameworkCore;
using Platform.Cli;
using Platform.Database;
using Platform.Files;
using Platform.Tests.Files;
using Platform.Tests.Writing;
using Testing;

namespace Platform.Tests.Backup;

public sealed class Backing_up_a_house
{
    [Theory]
    [InlineData(Engine.Sqlite, "backup")]
    [InlineData(Engine.Sqlite, "backup.tar")]
    [InlineData(Engine.Postgres, "backup")]
    [InlineData(Engine.Postgres, "backup.tar")]
    public async Task While_it_works_keeps_all_that_was_acknowledged_before_and_a_whole_beginning_of_the_rest(Engine engine, string name)
    {
        await using var house = await BackupHouse.Open(engine);
        await using var restored = await EmptyHouse.Make(engine);
        var before = new List<Guid>();
        for (var number = 0; number < 20; number++) before.Add(await house.Make("早"));
        var file = await house.Attach("早先的附件");

        using var done = new CancellationTokenSource();
        var written = new int[1];
        var writing = Enumerable.Range(0, 4).Select(_ => Task.Run(() => Write(house, written, done.Token))).ToArray();
        while (Volatile.Read(ref written[0]) < 8) await Task.Delay(5, TestContext.Current.CancellationToken);
        var already = written[0];
        var saved = await house.Call("backup", "--to", Path.Combine(restored.Folder, name));
        await done.CancelAsync();
        await Task.WhenAll(writing);
        Assert.True(saved.Code == ExitCode.Done, saved.Error + saved.Out);
        Assert.True(written[0] > already, "Nothing was written meanwhile.");

        var put = await restored.Call("restore", "--from", Path.Combine(restored.Folder, name));
        Assert.True(put.Code == ExitCode.Done, put.Error);
        var things = await restored.Look(db => db.Set<Thing>().OrderBy(thing => thing.Number).ToListAsync());
        Assert.Superset(before.ToHashSet(), things.Select(thing => thing.Id.Value).ToHashSet());
        Assert.InRange(things.Count, before.Count, before.Count + written[0]);
        Assert.Equal(Enumerable.Range(1, things.Count).Select(number => (long?)number), things.Select(thing => thing.Number));
        Assert.True(await restored.Has(file.Hash));
        await GoesOn(restored, things.Count + 1);
    }

    static async Task Write(TestHouse house, int[] written, CancellationToken done)
    {
        while (!done.IsCancellationRequested)
        {
            await house.Make("晚");
            if (Interlocked.Increment(ref written[0]) % 5 == 0) await house.Attach($"附件{written[0]}");
        }
    }

    /// <summary>Every content that the restored database refers to is there, and the next number is the next.</summary>
    static async Task GoesOn(EmptyHouse restored, long next)
    {
        foreach (var hash in await restored.Look(db => db.Set<FileReference>().Select(reference => reference.Hash).Distinct().ToListAsync()))
            Assert.True(await restored.Has(hash));

        await restored.Start();
        var id = (await restored.Run<MakeThing, Guid>(new("新"))).Value;
        Assert.Equal(next, await restored.Look(async db => (await db.Set<Thing>().SingleAsync(thing => thing.Id == new ThingId(id))).Number));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Keeps_contents_that_are_let_go_of_and_collected_meanwhile(Engine engine)
    {
        await using var house = await BackupHouse.Open(engine);
        await using var place = await EmptyHouse.Make(engine);
        var ids = new List<FileId>();
        for (var number = 0; number < 40; number++) ids.Add(await house.Attach(Guid.CreateVersion7(), await house.Receive(Samples.Pdf($"{number}"))));
        house.Time.Advance(TimeSpan.FromDays(30));

        var saving = Task.Run(() => house.Call("backup", "--to", Path.Combine(place.Folder, "backup")));
        foreach (var id in ids)
        {
            await house.Detach(id);
            await house.Collect(TimeSpan.FromDays(1));
        }

        var saved = await saving;
        Assert.True(saved.Code == ExitCode.Done, saved.Error + saved.Out);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Saves_the_rest_when_a_content_is_lost_and_names_it(Engine engine)
    {
        await using var house = await BackupHouse.Open(engine);
        await using var restored = await EmptyHouse.Make(engine);
        var (good, lost) = (await house.Attach("好"), await house.Attach("坏"));
        File.AppendAllText(house.PathOf(lost.Hash), "涂改");
        var backup = Path.Combine(restored.Folder, "backup");

        var saved = await house.Call("backup", "--to", backup);
        Assert.Equal(ExitCode.Findings, saved.Code);
        Assert.Contains($"附件 {lost.Hash} 已缺失或损坏", saved.Out, StringComparison.Ordinal);

        Assert.Equal(ExitCode.Findings, (await restored.Call("restore", "--from", backup)).Code);
        Assert.Equal((true, false), (await restored.Has(good.Hash), await restored.Has(lost.Hash)));
    }

    [Theory]
    [InlineData("backup")]
    [InlineData("backup.tar")]
    public async Task Overwrites_nothing(string name)
    {
        await using var house = await BackupHouse.Open(Engine.Sqlite);
        await using var place = await EmptyHouse.Make(Engine.Sqlite);
        var backup = await house.Save(Path.Combine(place.Folder, name));
        var again = await house.Call("backup", "--to", backup);

        Assert.Equal(ExitCode.Refused, again.Code);
        Assert.Contains(Platform.Backup.BackupRefusals.TargetExists(backup).Text, again.Error, StringComparison.Ordinal);
        Assert.Equal([backup], System.IO.Directory.GetFileSystemEntries(place.Folder));
    }

    [Fact]
    public async Task May_be_read_by_its_owner_alone()
    {
        await using var house = await BackupHouse.Open(Engine.Sqlite);
        await using var place = await EmptyHouse.Make(Engine.Sqlite);
        var (folder, tar) = (await house.Save(Path.Combine(place.Folder, "backup")), await house.Save(Path.Combine(place.Folder, "backup.tar")));

        const UnixFileMode others = ~(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.All(System.IO.Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Append(folder).Append(tar), path => Assert.Equal(UnixFileMode.None, File.GetUnixFileMode(path) & others));
    }

    [Fact]
    public async Task Without_a_database_is_refused_and_leaves_nothing()
    {
        await using var empty = await EmptyHouse.Make(Engine.Sqlite);
        var called = await empty.Call("backup", "--to", Path.Combine(empty.Folder, "backup"));

        Assert.Equal((ExitCode.Refused, Platform.Backup.BackupRefusals.NoDatabase.Line()), (called.Code, called.Error));
        Assert.Empty(System.IO.Directory.GetFileSystemEntries(empty.Folder));
    }
}
