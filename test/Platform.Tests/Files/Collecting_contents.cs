using Microsoft.Extensions.DependencyInjection;
using Platform.Database;
using Platform.Files;
using Testing;

namespace Platform.Tests.Files;

public sealed class Collecting_contents
{
    static readonly TimeSpan Day = TimeSpan.FromDays(1);

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Removes_what_was_never_attached_and_only_after_its_time(Engine engine)
    {
        await using var house = await FileHouse.Open(engine);
        var forgotten = await house.Receive(Samples.Pdf("没有提交"));

        Assert.Equal(new(0, 0), await house.Collect(Day));
        house.Time.Advance(2 * Day);
        Assert.Equal(new(1, forgotten.Size), await house.Collect(Day));
        Assert.False(await house.Has(forgotten.Hash));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Removes_what_was_never_attached_sooner_than_what_was_let_go_of(Engine engine)
    {
        await using var house = await FileHouse.Open(engine);
        var (released, never) = (await house.Receive(Samples.Pdf("甲")), await house.Receive(Samples.Pdf("乙")));
        await house.Detach(await house.Attach(Guid.CreateVersion7(), released));
        house.Time.Advance(2 * Day);

        await house.Services.GetRequiredService<Collection>().Collect(house.Time.GetUtcNow() - Day, house.Time.GetUtcNow() - 7 * Day, TestContext.Current.CancellationToken);
        Assert.Equal((true, false), (await house.Has(released.Hash), await house.Has(never.Hash)));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Keeps_a_content_until_its_last_reference_has_been_gone_for_that_time(Engine engine)
    {
        await using var house = await FileHouse.Open(engine);
        var file = await house.Receive(Samples.Pdf());
        var (first, second) = (await house.Attach(Guid.CreateVersion7(), file), await house.Attach(Guid.CreateVersion7(), file));

        house.Time.Advance(30 * Day);
        await house.Detach(first);
        house.Time.Advance(30 * Day);
        Assert.Equal(0, (await house.Collect(Day)).Contents);

        await house.Detach(second);
        Assert.Equal(0, (await house.Collect(Day)).Contents);
        Assert.True(await house.Has(file.Hash));

        house.Time.Advance(2 * Day);
        Assert.Equal(1, (await house.Collect(Day)).Contents);
        Assert.Equal(0L, await house.Value("SELECT count(*) FROM platform_stored_file"));
        Assert.False(await house.Has(file.Hash));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Leaves_a_content_that_was_uploaded_again_and_waits_to_be_attached(Engine engine)
    {
        await using var house = await FileHouse.Open(engine);
        await house.Detach(await house.Attach(Guid.CreateVersion7(), await house.Receive(Samples.Pdf())));
        house.Time.Advance(30 * Day);
        var again = await house.Receive(Samples.Pdf());

        Assert.Equal(0, (await house.Collect(Day)).Contents);
        await house.Attach(Guid.CreateVersion7(), again);
        Assert.True(await house.Has(again.Hash));
    }

    /// <summary>Uploads, drops and collections of the same few contents, all at once: whatever is referred to at the end is there.</summary>
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Beside_uploads_of_the_same_contents_loses_none_that_was_attached(Engine engine)
    {
        await using var house = await FileHouse.Open(engine);
        using var done = new CancellationTokenSource();
        var collecting = Enumerable.Range(0, 2).Select(_ => Task.Run(async () =>
        {
            var removed = 0;
            while (!done.IsCancellationRequested) removed += (await house.Collect(Day)).Contents;
            return removed;
        })).ToArray();

        for (var round = 0; round < 25; round++)
        {
            // Whatever the last rounds let go of is due now, at the very moment when it is uploaded again.
            house.Time.Advance(2 * Day);
            await Task.WhenAll(Enumerable.Range(0, 6).Select(number => Upload(house, content: (round + number) % 4, keep: number == 0 && round % 10 == 9)));
        }

        await done.CancelAsync();
        var removed = (await Task.WhenAll(collecting)).Sum();

        Assert.True(removed > 0, "Nothing was collected meanwhile, so nothing was tried.");
        foreach (var hash in await house.Look(db => Task.FromResult(db.Set<FileReference>().Select(reference => reference.Hash).Distinct().ToList())))
            Assert.True(await house.Has(hash));
    }

    static async Task Upload(TestHouse house, int content, bool keep)
    {
        var file = await house.Receive(Samples.Pdf($"{content}"));
        var id = await house.Attach(Guid.CreateVersion7(), file);
        Assert.True(await house.Has(file.Hash), "An attached content is gone.");
        if (!keep) await house.Detach(id);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task That_was_interrupted_is_finished_by_the_next(Engine engine)
    {
        await using var house = await FileHouse.Open(engine);
        var store = house.Services.GetRequiredService<IFileStore>();
        var (kept, unattached) = (await house.Receive(Samples.Pdf("甲")), await house.Receive(Samples.Pdf("乙")));
        await house.Attach(Guid.CreateVersion7(), kept);
        house.Time.Advance(2 * Day);
        var fresh = await house.Receive(Samples.Pdf("丙"));
        foreach (var hash in new[] { kept.Hash, unattached.Hash, fresh.Hash })
            await store.SetAside(hash, house.Time.GetUtcNow() + Day, TestContext.Current.CancellationToken);

        Assert.True(await house.Has(kept.Hash));
        await house.Collect(Day);

        Assert.Equal((true, false, true), (await house.Has(kept.Hash), await house.Has(unattached.Hash), await house.Has(fresh.Hash)));
        Assert.Empty(System.IO.Directory.GetFiles(Path.Combine(house.Data(), "files", "aside")));
    }

    [Fact]
    public async Task Sweeps_what_broken_uploads_have_left()
    {
        await using var house = await FileHouse.Open(Engine.Sqlite);
        var folders = new StoreFolders(house.Data());
        var (broken, running) = (folders.NewIncoming(house.Time.GetUtcNow() - 2 * Day), folders.NewIncoming(house.Time.GetUtcNow()));
        foreach (var path in new[] { broken, running }) File.WriteAllText(path, "half");
        await house.Collect(Day);

        Assert.Equal((false, true), (File.Exists(broken), File.Exists(running)));
    }
}
