using Microsoft.Extensions.DependencyInjection;
using Platform.Audit;
using Platform.Cli;
using Platform.Database;
using Platform.Tests.Cli;
using Platform.Tests.Writing;
using Testing;

namespace Platform.Tests.Audit;

public sealed class Verifying_the_audit
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Succeeds_only_when_something_was_verified_and_found_whole(Engine engine)
    {
        await using var house = await TestHouse.Open(engine, ThingModule.Alone);
        Assert.Equal(ExitCode.Findings, await Verify(house, "不能视为通过"));

        await house.Run<MakeThing, Guid>(new("件"));
        await house.Delivered();
        await house.Services.GetRequiredService<AuditLinker>().Link(TestContext.Current.CancellationToken);
        Assert.Equal(ExitCode.Done, await Verify(house, "记录2条"));

        await house.Tamper("UPDATE platform_audit_record SET action = 'Other' WHERE position = 2");
        Assert.Equal(ExitCode.Findings, await Verify(house, "节点 1 第2条"));
    }

    static async Task<int?> Verify(TestHouse house, string says)
    {
        var called = await Called.With(house.Services, "verify-audit");
        Assert.Contains(says, called.Out + called.Error, StringComparison.Ordinal);
        return called.Code;
    }
}
