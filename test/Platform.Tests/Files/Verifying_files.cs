using Platform.Cli;
using Platform.Database;
using Platform.Tests.Cli;
using Testing;

namespace Platform.Tests.Files;

public sealed class Verifying_files
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Names_what_is_missing_and_what_was_changed(Engine engine)
    {
        await using var house = await FileHouse.Open(engine);
        var (good, changed, missing) = (await house.Receive(Samples.Pdf("好")), await house.Receive(Samples.Pdf("改")), await house.Receive(Samples.Pdf("缺")));
        foreach (var file in new[] { good, good, changed, missing }) await house.Attach(Guid.CreateVersion7(), file);
        Assert.Equal((ExitCode.Done, "已核对3个文件，0个有问题。\n"), await Verify(house));

        File.AppendAllText(house.PathOf(changed.Hash), "涂改");
        File.Delete(house.PathOf(missing.Hash));
        var (code, said) = await Verify(house);

        Assert.Equal(ExitCode.Findings, code);
        Assert.Contains($"损坏  {changed.Hash}", said, StringComparison.Ordinal);
        Assert.Contains($"缺失  {missing.Hash}", said, StringComparison.Ordinal);
        Assert.EndsWith("已核对3个文件，2个有问题。\n", said, StringComparison.Ordinal);
    }

    static async Task<(int?, string)> Verify(TestHouse house)
    {
        var called = await Called.With(house.Services, "verify-files");
        return (called.Code, called.Out);
    }
}
