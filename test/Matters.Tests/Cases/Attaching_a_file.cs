using Kernel;
using Matters.Cases;
using Matters.Contracts;
using Platform.Commands;
using Platform.Database;
using Platform.Files;
using Testing;

namespace Matters.Tests.Cases;

public sealed class Attaching_a_file
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Lists_it_names_it_in_the_timeline_and_gives_it_to_whoever_may_see_the_matter(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var (matter, here) = (await hall.InHand(), hall.Organisation);
        ReceivedFile[] files = [await hall.Receive("批复文本.txt"), await hall.Receive("𠮷喆😀.txt", "另一份材料")];

        Assert.True((await hall.Do(new AttachFile(matter, files, " 共两份 "), hall.Clerk)).Succeeded);

        var sheet = (await hall.House.Ask<ReadMatter, MatterSheet>(new(matter), hall.Clerk)).Value;
        Assert.Equal(["批复文本.txt", "𠮷喆😀.txt"], sheet.Files.Select(file => file.Name));
        Assert.Equal((MatterAction.Attach, "《批复文本.txt》《𠮷喆😀.txt》", "共两份"), (sheet.Timeline[0].Action!.Value, sheet.Timeline[0].Did, sheet.Timeline[0].Opinion));
        foreach (var reader in new[] { hall.Clerk, hall.Acting(here.Mayor, Rights.OfMayor) })
            Assert.Equal(files[1].Hash, (await Read(hall, matter, sheet.Files[1].Id, reader)).Value.Hash);
        Assert.Equal(CommandRefusals.NotFound, (await Read(hall, matter, sheet.Files[1].Id, hall.Acting(here.SchoolClerk))).Refusal);
        Assert.Equal(CommandRefusals.NotFound, (await Read(hall, await hall.InHand(), sheet.Files[1].Id, hall.Clerk)).Refusal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_refused_without_a_file_to_whoever_only_looks_on_and_once_the_matter_is_settled(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var matter = await hall.InHand();
        var file = await hall.Receive("说明.txt");

        Assert.Equal(Refusals.FileMissing, (await hall.Do(new AttachFile(matter, [], null), hall.Clerk)).Refusal);
        Assert.Equal(Refusals.OpinionTooLong, (await hall.Do(new AttachFile(matter, [file], new string('长', 2001)), hall.Clerk)).Refusal);
        Assert.Equal(Refusals.NotYours, (await hall.Do(new AttachFile(matter, [file], null), hall.Acting(hall.Organisation.Mayor, Rights.OfMayor))).Refusal);
        await hall.Do(matter, MatterAction.Close);
        Assert.Equal(Refusals.NotInThisState(MatterState.Closed, MatterAction.Attach), (await hall.Do(new AttachFile(matter, [file], null), hall.Clerk)).Refusal);
        Assert.Empty((await hall.House.Ask<ReadMatter, MatterSheet>(new(matter), hall.Clerk)).Value.Files);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Happens_once_though_the_form_is_sent_twice(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var (matter, key) = (await hall.InHand(), SubmissionKey.New());
        var command = new AttachFile(matter, [await hall.Receive("说明.txt")], null);

        for (var i = 0; i < 2; i++) Assert.True((await hall.House.Run<AttachFile, Done>(command, hall.Clerk, key)).Succeeded);
        Assert.Single((await hall.House.Ask<ReadMatter, MatterSheet>(new(matter), hall.Clerk)).Value.Files);
    }

    static Task<Result<Attachment>> Read(Hall hall, MatterId matter, FileId file, Actor reader) => hall.House.Ask<ReadMatterFile, Attachment>(new(matter, file), reader);
}
