using Matters.Contracts;
using Platform.Database;
using Testing;

namespace Matters.Tests.Lists;

/// <summary>A list is narrowed by words as people type them, alike on every database.</summary>
public sealed class Words_in_a_list
{
    static readonly string[] Typed = ["wifi6", "WIFI6", "WiFi6", "ｗｉｆｉ６", "ＷｉＦｉ６"];

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Are_found_whatever_the_case_and_the_width_of_their_letters(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        HashSet<MatterId> wanted = [await hall.File(title: "政务大厅WiFi6覆盖情况"), await hall.File(title: "政务大厅ＷＩＦＩ６覆盖情况")];
        await hall.File(title: "政务大厅WiFi5覆盖情况");

        foreach (var typed in Typed)
        {
            foreach (var list in new[] { MatterList.ToDo, MatterList.All })
                Assert.Equal(wanted, (await hall.List(list, hall.Clerk, new(typed))).Lines.Select(line => line.Id).ToHashSet());
        }
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Are_those_of_a_title_or_of_an_applicant_and_not_of_both_at_once(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var matter = await hall.File(title: "征收补偿");

        Assert.Equal(matter, Assert.Single((await hall.List(MatterList.ToDo, hall.Clerk, new("张三"))).Lines).Id);
        Assert.Equal(matter, Assert.Single((await hall.List(MatterList.ToDo, hall.Clerk, new("收补"))).Lines).Id);
        Assert.Empty((await hall.List(MatterList.ToDo, hall.Clerk, new("补偿张三"))).Lines);
    }
}
