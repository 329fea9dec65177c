using Matters.Cases;
using Matters.Contracts;
using Platform.Commands;
using Platform.Database;
using Platform.Files;
using Testing;

namespace Matters.Tests.Cases;

public sealed class Replacing_a_file
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Puts_the_newer_one_first_keeps_the_older_ones_and_tells_of_it(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var matter = await hall.InHand();
        await hall.Do(new AttachFile(matter, [await hall.Receive("代拟稿.txt", "一稿"), await hall.Receive("附表.txt", "表")], null), hall.Clerk);
        var first = (await Files(hall, matter))[0].Newest;

        Assert.True((await hall.Do(new ReplaceFile(matter, first.Id, [await hall.Receive("代拟稿（修改）.txt", "二稿")], " 按会上意见修改 "), hall.Clerk)).Succeeded);
        var second = (await Files(hall, matter))[0].Newest;
        Assert.True((await hall.Do(new ReplaceFile(matter, second.Id, [await hall.Receive("定稿.txt", "三稿")], null), hall.Clerk)).Succeeded);

        var files = await Files(hall, matter);
        Assert.Equal(["定稿.txt", "附表.txt"], files.Select(file => file.Newest.Name));
        Assert.Equal(["代拟稿（修改）.txt", "代拟稿.txt"], files[0].Older.Select(file => file.Name));
        Assert.Empty(files[1].Older);
        var told = await hall.Timeline(matter);
        Assert.Equal(("以《代拟稿（修改）.txt》更新《代拟稿.txt》", "按会上意见修改"), (told[^2].Did, told[^2].Opinion));
        Assert.Equal((MatterAction.Attach, "以《定稿.txt》更新《代拟稿（修改）.txt》"), (told[^1].Action!.Value, told[^1].Did));
        foreach (var file in files[0].Older)
            Assert.Equal(file.Hash, (await hall.House.Ask<ReadMatterFile, Attachment>(new(matter, file.Id), hall.Clerk)).Value.Hash);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_refused_for_an_older_version_for_the_same_content_for_no_file_and_for_another_matters_file(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var (matter, other) = (await hall.InHand(), await hall.InHand());
        await hall.Do(new AttachFile(matter, [await hall.Receive("代拟稿.txt", "一稿")], null), hall.Clerk);
        await hall.Do(new AttachFile(other, [await hall.Receive("另一件.txt", "另一稿")], null), hall.Clerk);
        var first = (await Files(hall, matter))[0].Newest;
        var (newer, theirs) = (await hall.Receive("定稿.txt", "二稿"), (await Files(hall, other))[0].Newest);

        Assert.Equal(Refusals.FileMissing, (await hall.Do(new ReplaceFile(matter, first.Id, [], null), hall.Clerk)).Refusal);
        Assert.Equal(Refusals.OneVersion, (await hall.Do(new ReplaceFile(matter, first.Id, [newer, newer], null), hall.Clerk)).Refusal);
        Assert.Equal(Refusals.OpinionTooLong, (await hall.Do(new ReplaceFile(matter, first.Id, [newer], new string('长', 2001)), hall.Clerk)).Refusal);
        Assert.Equal(Refusals.SameFile, (await hall.Do(new ReplaceFile(matter, first.Id, [await hall.Receive("改名.txt", "一稿")], null), hall.Clerk)).Refusal);
        Assert.Equal(CommandRefusals.NotFound, (await hall.Do(new ReplaceFile(matter, theirs.Id, [newer], null), hall.Clerk)).Refusal);
        Assert.Equal(CommandRefusals.NotFound, (await hall.Do(new ReplaceFile(matter, first.Id, [newer], null), hall.Acting(hall.Organisation.SchoolClerk))).Refusal);
        Assert.Equal(Refusals.NotYours, (await hall.Do(new ReplaceFile(matter, first.Id, [newer], null), hall.Acting(hall.Organisation.Mayor, Rights.OfMayor))).Refusal);
        Assert.True((await hall.Do(new ReplaceFile(matter, first.Id, [newer], null), hall.Clerk)).Succeeded);
        Assert.Equal(Refusals.FileReplaced, (await hall.Do(new ReplaceFile(matter, first.Id, [await hall.Receive("又一稿.txt", "三稿")], null), hall.Clerk)).Refusal);
        Assert.Equal(["定稿.txt"], (await Files(hall, matter)).Select(file => file.Newest.Name));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Leaves_one_newer_version_when_two_are_sent_at_once(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var matter = await hall.InHand();
        await hall.Do(new AttachFile(matter, [await hall.Receive("代拟稿.txt", "一稿")], null), hall.Clerk);
        var first = (await Files(hall, matter))[0].Newest;
        var drafts = new[] { await hall.Receive("甲.txt", "甲稿"), await hall.Receive("乙.txt", "乙稿") };

        var done = await Task.WhenAll(drafts.Select(draft => hall.Do(new ReplaceFile(matter, first.Id, [draft], null), hall.Clerk)));

        Assert.Single(done, one => one.Succeeded);
        Assert.Single(Assert.Single(await Files(hall, matter)).Older);
    }

    static async Task<IReadOnlyList<FileVersions>> Files(Hall hall, MatterId matter) =>
        FileVersions.Of((await hall.House.Ask<ReadMatter, MatterSheet>(new(matter), hall.Clerk)).Value.Files);
}
