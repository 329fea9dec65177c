using Matters.Cases;
using Matters.Contracts;
using Platform.Commands;
using Platform.Database;
using Testing;

namespace Matters.Tests.Cases;

public sealed class Similar_and_related_matters
{
    [Theory]
    [InlineData("农村饮水安全工程批复", "农村饮水安全工程批复", 1.0)]
    [InlineData("2025年度农村饮水安全工程批复", "2024年度农村饮水安全工程批复文件", 0.75)]
    [InlineData("农村饮水安全工程", "县城道路规划图", 0.0)]
    [InlineData("《道路》规划", "道路规划", 1.0)]
    [InlineData("水", "水", 0.0)]
    [InlineData("", "", 0.0)]
    public void Titles_are_alike_by_the_pairs_that_they_share(string one, string other, double least)
    {
        Assert.InRange(new Likeness(one).To(other), least, 1.0);
        Assert.Equal(new Likeness(one).To(other), new Likeness(other).To(one), 6);
        if (least == 0) Assert.True(new Likeness(one).To(other) < Likeness.Much);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Are_of_the_same_kind_and_only_those_that_the_reader_may_see(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var (matter, here) = (await hall.InHand(title: "2025年度农村饮水安全工程批复"), hall.Organisation);
        var like = await hall.InHand(title: "2024年度农村饮水安全工程批复");
        await hall.InHand(title: "2024年度农村饮水安全工程批复", kind: OtherKind.Key);
        await hall.InHand(here.School, title: "2023年度农村饮水安全工程批复");

        var found = (await hall.House.Ask<FindSimilar, SimilarMatters>(new(matter), hall.Clerk)).Value.Nearest;
        Assert.Equal([(like, "标题相近，同一申请人")], found.Select(one => (one.Matter.Id, one.Why)));
        Assert.Equal(CommandRefusals.NotFound, (await hall.House.Ask<FindSimilar, SimilarMatters>(new(matter), hall.Acting(here.SchoolClerk))).Refusal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Linked_and_merged_ones_stand_on_each_others_sheets_for_those_who_may_see_them(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var (matter, linked, merged) = (await hall.InHand(), await hall.InHand(title: "关联的件"), await hall.InHand(title: "并入的件"));
        await hall.Do(new LinkMatters(matter, (await hall.Row(linked)).Number), hall.Clerk);
        await hall.Do(new MergeMatters(merged, await hall.Seen(merged), (await hall.Row(matter)).Number, "内容相同"), hall.Clerk);

        Assert.Equal([(linked, "关联"), (merged, "已并入本件")], await Related(hall, matter));
        Assert.Equal([(matter, "关联")], await Related(hall, linked));
        Assert.Equal([(matter, "本件已并入此件")], await Related(hall, merged));
    }

    static async Task<IEnumerable<(MatterId, string)>> Related(Hall hall, MatterId matter)
    {
        var sheet = (await hall.House.Ask<ReadMatter, MatterSheet>(new(matter), hall.Clerk)).Value;
        return sheet.Linked.Select(other => (other.Id, Relative.Of(other, sheet.Matter, DateTimeOffset.UnixEpoch).Why));
    }
}
