using Kernel;
using Platform.Database;
using Platform.Files;
using Testing;

namespace Platform.Tests.Files;

public sealed class Attaching_a_file
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Gives_it_an_owner_and_remembers_from_whom_it_came(Engine engine)
    {
        await using var house = await FileHouse.Open(engine);
        var (owner, person) = (Guid.CreateVersion7(), PersonId.New());
        var clerk = new Actor { Kind = ActorKind.Officer, Person = person, PersonName = "李明", PostName = "科员", UnitName = "办公室", Region = TestHouse.Region };
        var id = await house.Attach(owner, await house.Receive(Samples.Pdf(), "批复 𠮷.pdf"), clerk);

        var file = Assert.Single(await house.FilesOf(owner));
        Assert.Equal(
            (id, "批复 𠮷.pdf", FileTypes.Pdf, (long)Samples.Pdf().Length, "办公室 科员 李明", house.Time.GetUtcNow()),
            (file.Id, file.Name, file.Type, file.Size, file.UploadedBy, file.UploadedAt));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Keeps_the_order_of_a_form(Engine engine)
    {
        await using var house = await FileHouse.Open(engine);
        var owner = Guid.CreateVersion7();
        var names = Enumerable.Range(1, 10).Select(number => $"{number}.pdf").Reverse().ToList();
        var received = new List<ReceivedFile>();
        foreach (var name in names) received.Add(await house.Receive(Samples.Pdf(name), name));
        await house.Run<AttachFile, FileId[]>(new(owner, [.. received]));

        Assert.Equal(names, (await house.FilesOf(owner)).Select(file => file.Name));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Of_one_content_many_times_at_once_keeps_one_content(Engine engine)
    {
        await using var house = await FileHouse.Open(engine);
        await Parallel.ForEachAsync(Enumerable.Range(0, 32), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (_, _) =>
        {
            var pair = new[] { await house.Receive(Samples.Pdf("甲")), await house.Receive(Samples.Pdf("乙")) };
            Random.Shared.Shuffle(pair);
            Assert.True((await house.Run<AttachFile, FileId[]>(new(Guid.CreateVersion7(), pair))).Succeeded);
        });

        Assert.Equal(2L, await house.Value("SELECT count(*) FROM platform_stored_file"));
        Assert.Equal(64L, await house.Value("SELECT count(*) FROM platform_file_reference"));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Notes_a_later_scan_of_the_same_content(Engine engine)
    {
        await using var house = await FileHouse.Open(engine);
        var owner = Guid.CreateVersion7();
        var file = await house.Receive(Samples.Pdf());
        await house.Attach(owner, file);
        await house.Attach(Guid.CreateVersion7(), new(file.Hash, file.Name, file.Size, file.Type, ScanState.Clean, file.At));

        Assert.Equal(ScanState.Clean, (await house.FilesOf(owner))[0].Scan);
    }
}
