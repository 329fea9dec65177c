@using@
using @Module@.@Folder@;
using Kernel;
using Platform.Commands;
using Platform.Database;
using Platform.Modules;
using Testing;

namespace @Module@.Tests.@Folder@;

public sealed class @Test@
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Does_not_find_what_is_not_there(Engine engine)
    {
        await using var house = await TestHouse.Open(engine, ModuleList.Of(typeof(@Test@).Assembly));
        Assert.Equal(CommandRefusals.NotFound, (await house.Run<@Slice@, Done>(new(Kernel.Id.New<@Id@>(), 0))).Refusal);
    }
}
