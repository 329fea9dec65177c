using Kernel;
using Matters.Cases;
using Matters.Contracts;
using Platform.Database;
using Testing;

namespace Matters.Tests.Lists;

public sealed class Lists_of_a_desk
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Hold_what_lies_in_the_units_tray(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var matter = await hall.File();

        var page = await hall.List(MatterList.ToDo, hall.Clerk);

        var line = Assert.Single(page.Lines);
        Assert.Equal((matter, "云政办〔2026〕1号", "张三", MatterState.Filed, "登记"), (line.Id, line.Number, line.Applicant, line.State, line.Step));
        Assert.Equal(("政务公开科", "政务公开科（未确定经办人）", Light.Green), (line.LeadName, line.Holder, line.Light));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Show_and_count_a_matter_once_on_which_several_units_work(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var here = hall.Organisation;
        var matter = await hall.InHand();
        hall.House.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.True((await hall.House.Run<AssignMatter, Done>(new(matter, await hall.Seen(matter), here.Water, here.WaterClerk, [here.School], null), hall.Clerk)).Succeeded);
        var mayor = hall.Acting(here.Mayor, Rights.OfMayor);

        var page = await hall.List(MatterList.Unit, mayor);

        Assert.Equal(matter, Assert.Single(page.Lines).Id);
        Assert.Equal(1, page.Total.Value);
        Assert.Equal(matter, Assert.Single((await hall.List(MatterList.ToDo, hall.Acting(here.SchoolClerk))).Lines).Id);
    }
}
