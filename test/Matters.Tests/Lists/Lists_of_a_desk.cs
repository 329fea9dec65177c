using Kernel;
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
}
